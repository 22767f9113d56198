//! `copy`, `sync`, `check`, `lsf`, `lsjson`: what goes there and back is the same, and stays untouched when it is.

use std::collections::BTreeSet;
use std::fs;

use crate::drive::Drive;
use crate::tree::{self, THEN, assert_same};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "needs rclone: cargo xtask test --only rclone"]
async fn hard_names_go_there_and_come_back() {
    let drive = Drive::new().await;
    let (here, back) = (drive.path("here"), drive.path("back"));
    let files = tree::hostile(&here);
    let here_text = here.to_str().unwrap();
    drive.rclone(["copy", "--create-empty-src-dirs", here_text, "od:hard"]).await;
    drive.check(&here, "od:hard", files).await;

    let entries = drive.json("od:hard").await;
    let count = |is_dir| entries.iter().filter(|entry| entry["IsDir"] == is_dir).count();
    let folders = tree::read(&here).values().filter(|content| content.is_none()).count();
    assert_eq!((count(false), count(true)), (files, folders));
    let paths: BTreeSet<_> = entries.iter().map(|entry| entry["Path"].to_string()).collect();
    assert_eq!(paths.len(), files + folders, "every path once");

    // Nothing is sent again that is there.
    let again = drive.told(["copy", "-v", here_text, "od:hard"]).await;
    let said = String::from_utf8_lossy(&again.stderr);
    assert!(!said.contains("Copied") && !said.contains("Updated"), "{said}");

    let back_text = back.to_str().unwrap();
    drive.rclone(["copy", "--create-empty-src-dirs", "od:hard", back_text]).await;
    assert_same(&here, &back);

    // On the server itself, file by file.
    drive.rclone(["copy", "--create-empty-src-dirs", "od:hard", "od:twin"]).await;
    drive.check(&here, "od:twin", files).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "needs rclone: cargo xtask test --only rclone"]
async fn a_sync_takes_over_every_change() {
    let drive = Drive::new().await;
    let here = drive.path("here");
    let here_text = here.to_str().unwrap();
    for number in 0..30 {
        let name = format!("folder {}/file {number}.bin", number % 3);
        tree::write(&here.join(name), number, 1_000 + 31 * number as usize, THEN + number);
    }
    drive.rclone(["sync", here_text, "od:"]).await;
    drive.check(&here, "od:", 30).await;

    // Another content, the same length and another time; the same content and another time; longer; empty; gone; new;
    // elsewhere.
    tree::write(&here.join("folder 0/file 0.bin"), 100, 1_000, THEN + 50_000);
    tree::touch(&here.join("folder 1/file 1.bin"), THEN + 60_000);
    tree::write(&here.join("folder 2/file 2.bin"), 102, 20_000, THEN + 70_000);
    tree::write(&here.join("folder 0/file 3.bin"), 0, 0, THEN + 80_000);
    fs::remove_file(here.join("folder 1/file 4.bin")).unwrap();
    tree::write(&here.join("new folder/deeper/new.bin"), 103, 500, THEN);
    fs::rename(here.join("folder 2/file 5.bin"), here.join("folder 0/File 5 moved.bin")).unwrap();
    drive.rclone(["sync", here_text, "od:"]).await;
    drive.check(&here, "od:", 30).await;
    // A file where a folder was and the other way round: neither can be made before the other is gone.
    fs::remove_file(here.join("folder 0/file 6.bin")).unwrap();
    tree::write(&here.join("folder 0/file 6.bin/inside.bin"), 104, 10, THEN);
    fs::remove_dir_all(here.join("new folder/deeper")).unwrap();
    tree::write(&here.join("new folder/deeper"), 105, 10, THEN);
    drive.rclone(["sync", "--delete-before", here_text, "od:"]).await;
    drive.check(&here, "od:", 30).await;

    // And the other way, over what is not wanted there.
    let back = drive.path("back");
    tree::write(&back.join("stranger/x"), 1, 1, THEN);
    tree::write(&back.join("folder 0/file 0.bin"), 2, 1_000, THEN);
    drive.rclone(["sync", "od:", back.to_str().unwrap()]).await;
    assert_same(&here, &back);

    fs::remove_dir_all(here.join("folder 1")).unwrap();
    drive.rclone(["sync", "--create-empty-src-dirs", here_text, "od:"]).await;
    assert_eq!(drive.lines(["lsf", "od:"]).await, ["folder 0/", "folder 2/", "new folder/"]);
    assert_same(&here, &{
        drive.rclone(["sync", "--create-empty-src-dirs", "od:", back.to_str().unwrap()]).await;
        back
    });
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "needs rclone: cargo xtask test --only rclone"]
async fn many_files_of_one_folder_are_all_listed() {
    let drive = Drive::new().await;
    let here = drive.path("here");
    for number in 0..250 {
        tree::write(&here.join(format!("{number:03}.txt")), number, 20, THEN);
    }
    let arguments = ["copy", "--transfers", "8", here.to_str().unwrap(), "od:many"];
    drive.rclone(arguments).await;
    let names: Vec<_> = (0..250).map(|number| format!("{number:03}.txt")).collect();
    assert_eq!(drive.lines(["lsf", "od:many"]).await, names);
}
