//! `mkdir`, `deletefile`, `delete`, `rmdir`, `rmdirs`, `purge`: what is gone is gone, and nothing else.

use crate::drive::Drive;
use crate::tree::{self, THEN};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "needs rclone: cargo xtask test --only rclone"]
async fn files_and_folders_are_removed() {
    let drive = Drive::new().await;
    let here = drive.path("here");
    for (number, name) in ["a.txt", "b.txt", "keep/c.txt", "keep/d.bin", "all/e/f.txt", "all/g.txt"]
        .iter()
        .enumerate()
    {
        tree::write(&here.join(name), number as u64, 10 * number, THEN);
    }
    drive.rclone(["copy", here.to_str().unwrap(), "od:top"]).await;
    drive.rclone(["mkdir", "od:top/empty/ with : in it/"]).await;
    drive.rclone(["mkdir", "od:top/empty/ with : in it/"]).await;

    drive.rclone(["deletefile", "od:top/a.txt"]).await;
    drive.rclone(["delete", "od:top/keep", "--include", "*.txt"]).await;
    drive.rclone(["purge", "od:top/all"]).await;
    let left = ["b.txt", "empty/", "empty/ with : in it/", "keep/", "keep/d.bin"];
    assert_eq!(drive.lines(["lsf", "-R", "od:top"]).await, left);

    let full = drive.attempt(["rmdir", "od:top/keep"]).await;
    assert!(!full.status.success(), "a folder with a file in it was removed");
    let missing = drive.attempt(["deletefile", "od:top/a.txt"]).await;
    assert!(!missing.status.success(), "a file that is gone was removed");
    assert_eq!(drive.lines(["lsf", "-R", "od:top"]).await, left);

    drive.rclone(["rmdir", "od:top/empty/ with : in it"]).await;
    drive.rclone(["mkdir", "od:top/x/y/z"]).await;
    drive.rclone(["rmdirs", "od:top", "--leave-root"]).await;
    assert_eq!(drive.lines(["lsf", "-R", "od:top"]).await, ["b.txt", "keep/", "keep/d.bin"]);

    // What is removed makes room for the same names.
    drive.rclone(["copy", here.to_str().unwrap(), "od:top"]).await;
    drive.check(&here, "od:top", 6).await;
    drive.rclone(["purge", "od:top"]).await;
    assert_eq!(drive.lines(["lsf", "od:"]).await, [""; 0]);
    let gone = drive.attempt(["lsf", "od:top"]).await;
    assert!(!gone.status.success(), "a folder that is gone was listed");
}
