//! `copyto`, `moveto`, `move`, `touch`: what the server does by itself, without bytes on the way.

use crate::drive::Drive;
use crate::tree::{self, THEN, assert_same};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "needs rclone: cargo xtask test --only rclone"]
async fn files_are_copied_and_moved() {
    let drive = Drive::new().await;
    let here = drive.path("here");
    tree::write(&here.join("one/a.bin"), 1, 5_000, THEN);
    tree::write(&here.join("two/b.bin"), 2, 6_000, THEN + 1);
    let here_text = here.to_str().unwrap();
    drive.rclone(["copy", here_text, "od:"]).await;
    let bytes = |name: &str| std::fs::read(here.join(name)).unwrap();

    drive.rclone(["copyto", "od:one/a.bin", "od:one/a copy + 100%.bin"]).await;
    drive.rclone(["copyto", "od:one/a.bin", "od:three/ new folder/a.bin "]).await;
    // Over one that is there.
    drive.rclone(["copyto", "od:one/a.bin", "od:two/b.bin"]).await;
    let files = ["one/a copy + 100%.bin", "one/a.bin", "three/ new folder/a.bin ", "two/b.bin"];
    assert_eq!(drive.lines(["lsf", "-R", "--files-only", "od:"]).await, files);
    for file in files {
        assert_eq!(
            drive.rclone(["cat", &format!("od:{file}")]).await,
            bytes("one/a.bin"),
            "{file}"
        );
    }

    // Another name in the same folder, the same name in another one, both, and only another case.
    drive.rclone(["moveto", "od:one/a copy + 100%.bin", "od:one/'renamed' & moved?.bin"]).await;
    drive.rclone(["moveto", "od:one/a.bin", "od:three/a.bin"]).await;
    drive.rclone(["moveto", "od:two/b.bin", "od:four/c:d.bin"]).await;
    drive.rclone(["moveto", "od:three/a.bin", "od:three/A.BIN"]).await;
    let files =
        ["four/c:d.bin", "one/'renamed' & moved?.bin", "three/ new folder/a.bin ", "three/A.BIN"];
    assert_eq!(drive.lines(["lsf", "-R", "--files-only", "od:"]).await, files);
    // Over one that is there: the last version counts.
    drive.rclone(["copy", here_text, "od:"]).await;
    drive.rclone(["moveto", "od:two/b.bin", "od:three/A.BIN"]).await;
    assert_eq!(drive.rclone(["cat", "od:three/A.BIN"]).await, bytes("two/b.bin"));
    assert_eq!(drive.lines(["lsf", "od:two"]).await, [""; 0]);
    for entry in drive.json("od:").await.iter().filter(|entry| entry["IsDir"] == false) {
        let changed = entry["ModTime"].as_str().unwrap();
        assert!(changed.starts_with("2001-09-09T"), "{entry}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "needs rclone: cargo xtask test --only rclone"]
async fn folders_are_renamed_and_moved() {
    let drive = Drive::new().await;
    let here = drive.path("here");
    tree::write(&here.join("x.bin"), 1, 500, THEN);
    tree::write(&here.join("deep/er/y.bin"), 2, 0, THEN);
    drive.rclone(["copy", here.to_str().unwrap(), "od:first"]).await;
    drive.rclone(["mkdir", "od:parent/of/some"]).await;
    // No name that rclone would have to write otherwise: it forgets to when it moves a folder.
    for (from, to) in [
        ("first", "second + 'again' #100%"),
        ("second + 'again' #100%", "parent/of/日本 third"),
        ("parent/of/日本 third", "parent/of/Third"),
        ("parent/of", "last"),
    ] {
        drive.rclone(["moveto", &format!("od:{from}"), &format!("od:{to}")]).await;
    }
    drive.check(&here, "od:last/Third", 2).await;
    let folders = [
        "last/",
        "last/Third/",
        "last/Third/deep/",
        "last/Third/deep/er/",
        "last/some/",
        "parent/",
    ];
    assert_eq!(drive.lines(["lsf", "-R", "--dirs-only", "od:"]).await, folders);
    // Into one that is there: file by file.
    drive.rclone(["move", "--delete-empty-src-dirs", "od:last/Third", "od:last/some"]).await;
    drive.check(&here, "od:last/some", 2).await;
    // And out of the drive.
    let back = drive.path("back");
    drive.rclone(["move", "od:last/some", back.to_str().unwrap()]).await;
    assert_same(&here, &back);
    assert_eq!(drive.lines(["lsf", "-R", "--files-only", "od:"]).await, [""; 0]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "needs rclone: cargo xtask test --only rclone"]
async fn times_are_set() {
    let drive = Drive::new().await;
    drive.feed(["rcat", "od:a.txt"], b"hello").await;
    drive.rclone(["touch", "-t", "2020-01-02T09:17:25", "od:a.txt"]).await;
    drive.rclone(["touch", "-t", "1999-12-31T23:59:59", "od:new & empty.txt"]).await;
    let mut times: Vec<_> = drive
        .json("od:")
        .await
        .iter()
        .map(|entry| {
            (entry["Name"].to_string(), entry["ModTime"].to_string(), entry["Size"].to_string())
        })
        .collect();
    times.sort();
    let expected = [
        ("\"a.txt\"", "\"2020-01-02T09:17:25Z\"", "5"),
        ("\"new & empty.txt\"", "\"1999-12-31T23:59:59Z\"", "0"),
    ]
    .map(|(name, time, size)| (name.to_owned(), time.to_owned(), size.to_owned()));
    assert_eq!(times, expected);
    assert_eq!(drive.rclone(["cat", "od:a.txt"]).await, b"hello");
}
