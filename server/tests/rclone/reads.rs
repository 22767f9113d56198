//! `cat`, `rcat`, `hashsum`, `size`, `about`: bytes as a stream and in parts, and what is told about them.

use std::fs::{self, File};
use std::io::Read;

use crate::drive::Drive;
use crate::tree::{self, THEN};

const MIB: usize = 1024 * 1024;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "needs rclone: cargo xtask test --only rclone"]
async fn parts_are_read() {
    let drive = Drive::new().await;
    let here = drive.path("a.bin");
    tree::write(&here, 5, 100_000, THEN);
    let bytes = fs::read(&here).unwrap();
    drive.feed(["rcat", "od:streamed/a.bin"], &bytes).await;
    assert_eq!(drive.rclone(["cat", "od:streamed/a.bin"]).await, bytes);
    for (offset, count) in [(0, 1), (2, 3), (99_999, 1), (50_000, 50_000), (99_990, 1_000)] {
        let (from, to) = (offset, 100_000.min(offset + count));
        let (offset, count) = (offset.to_string(), count.to_string());
        let part = ["cat", "--offset", &offset, "--count", &count, "od:streamed/a.bin"];
        assert_eq!(drive.rclone(part).await, bytes[from..to], "{part:?}");
    }
    for (option, number, expected) in [
        ("--head", "10", &bytes[..10]),
        ("--tail", "10", &bytes[99_990..]),
        ("--offset", "99995", &bytes[99_995..]),
        ("--offset", "-5", &bytes[99_995..]),
    ] {
        let part = ["cat", option, number, "od:streamed/a.bin"];
        assert_eq!(drive.rclone(part).await, expected, "{part:?}");
    }
    drive.feed(["rcat", "od:streamed/empty.bin"], b"").await;
    assert_eq!(drive.rclone(["cat", "od:streamed/empty.bin"]).await, b"");
    // Everything of a folder, one behind the other.
    assert_eq!(drive.rclone(["cat", "od:streamed"]).await, bytes);
    let sum = drive.lines(["hashsum", "MD5", "od:streamed"]).await;
    assert_eq!(sum.len(), 2, "{sum:?}");
    let local = drive.lines(["hashsum", "MD5", here.to_str().unwrap()]).await;
    assert!(sum.contains(&local[0]), "{sum:?} {local:?}");
    let size = drive.rclone(["size", "--json", "od:"]).await;
    let size: serde_json::Value = serde_json::from_slice(&size).unwrap();
    assert_eq!((&size["count"], &size["bytes"]), (&2.into(), &100_000.into()));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "needs rclone: cargo xtask test --only rclone"]
async fn a_large_file_is_whole() {
    let drive = Drive::new().await;
    let (here, back) = (drive.path("here"), drive.path("back"));
    tree::write(&here.join("large.bin"), 6, 200 * MIB, THEN);
    drive.rclone(["copy", here.to_str().unwrap(), "od:"]).await;
    let output = drive.told(["check", here.to_str().unwrap(), "od:"]).await;
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(said.contains(" 0 differences found") && said.contains(" 1 matching files"), "{said}");
    // Over the border of two chunks of 10 MiB.
    let (offset, count) = (120 * MIB - 1_000, 2_000);
    let (from, length) = (offset.to_string(), count.to_string());
    let part = ["cat", "--offset", &from, "--count", &length, "od:large.bin"];
    let part = drive.rclone(part).await;
    drive.rclone(["copy", "od:", back.to_str().unwrap()]).await;
    let (mut one, mut other) =
        (File::open(here.join("large.bin")).unwrap(), File::open(back.join("large.bin")).unwrap());
    let (mut expected, mut got) = (vec![0; MIB], vec![0; MIB]);
    let mut at = 0;
    loop {
        let read = one.read(&mut expected).unwrap();
        other.read_exact(&mut got[..read]).unwrap();
        assert!(expected[..read] == got[..read], "differs behind {at}");
        at += read;
        if read == 0 {
            break;
        }
    }
    assert_eq!(at, 200 * MIB);
    assert_eq!(other.read(&mut got).unwrap(), 0);
    assert!(fs::read(here.join("large.bin")).unwrap()[offset..offset + count] == part);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "needs rclone: cargo xtask test --only rclone"]
async fn an_account_is_described_and_a_wrong_password_refused() {
    let drive = Drive::new().await;
    drive.feed(["rcat", "od:a.txt"], b"hello").await;
    let features = drive.rclone(["backend", "features", "od:"]).await;
    let features: serde_json::Value = serde_json::from_slice(&features).unwrap();
    let about = drive.attempt(["about", "--json", "od:"]).await;
    // rclone asks for it from 1.69 on.
    assert_eq!(features["Features"]["About"], about.status.success());
    if about.status.success() {
        let about: serde_json::Value = serde_json::from_slice(&about.stdout).unwrap();
        assert_eq!(about["used"], 5);
        assert_eq!(about["total"].as_u64(), Some(about["free"].as_u64().unwrap() + 5));
    }
    drive.configure("incorrect horse").await;
    let refused = drive.attempt(["lsf", "od:"]).await;
    let said = String::from_utf8_lossy(&refused.stderr);
    assert!(!refused.status.success() && said.contains("Error 401"), "{said}");
}
