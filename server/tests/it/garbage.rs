//! Objects go when nothing refers to them, and not before.

use std::path::Path;
use std::time::{Duration, SystemTime};

use portico_api::opendrive::file::delete_file::DeleteFile;
use portico_server::testing::Held;
use portico_server::{Job, Turn, run_job};

use crate::support::{TestServer, engine, noise, root};

fn objects(data: &Path) -> Vec<std::path::PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![data.join("blobs/chunks")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() { folders.push(path) } else { found.push(path) }
        }
    }
    found
}

/// How many objects there are, of use or not.
async fn count(server: &TestServer) -> u64 {
    let found = portico_server::check(&server.state, |_| ()).await.unwrap();
    assert_eq!(found.missing, 0);
    found.objects + found.unreferenced
}

async fn until_there_are(expected: u64, server: &TestServer) {
    for _ in 0..200 {
        if count(server).await == expected {
            return;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("{} objects instead of {expected}", count(server).await);
}

#[tokio::test]
async fn a_shared_content_stays_until_its_last_file_is_gone() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let file = server.upload(&ada, &root(), "a.bin", &noise(1, 100)).await;
    let copy = portico_api::opendrive::file::move_copy_file::MoveCopyFile {
        src_file_id: file.clone(),
        dst_folder_id: root(),
        is_move: false,
        overwrite_if_exists: false,
        src_access_folder_id: None,
        dst_access_folder_id: None,
        src_sharing_id: None,
        dst_sharing_id: None,
        new_file_name: Some("b.bin".to_owned()),
    };
    let copy = server.send(&ada, &copy).await.file_id;
    assert_eq!(count(&server).await, 1, "a copy shares the object");
    let delete = |file_id| DeleteFile { file_id, access_folder_id: None, sharing_id: None };
    server.send(&ada, &delete(file)).await;
    assert_eq!(server.download(&ada, &copy).await.body, noise(1, 100));
    server.send(&ada, &delete(copy)).await;
    until_there_are(0, &server).await;
}

#[tokio::test]
async fn objects_go_that_are_old_and_belong_to_nothing() {
    if !engine::has_folder() {
        // Nobody can make an object in a bucket old.
        return;
    }
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let kept = server.upload(&ada, &root(), "kept.bin", &noise(2, 100)).await;
    let open = server.create(&ada, &root(), "open.bin").await.file_id;
    let upload = server.open(&ada, &open, 100).await.temp_location;
    server.chunk(&ada, &open, &upload, 0, &[1; 50]).await;
    let data = server.folder.path();
    let age = |path: &Path| {
        let file = std::fs::File::options().write(true).open(path).unwrap();
        file.set_modified(SystemTime::now() - Duration::from_hours(25)).unwrap();
    };
    for path in objects(data) {
        age(&path);
    }
    let folder = data.join("blobs/chunks/zz");
    std::fs::create_dir_all(&folder).unwrap();
    for name in ["zzOldAndNobodys", "zzTorn#1", "zzYoungAndNobodys"] {
        std::fs::write(folder.join(name), "x").unwrap();
        if !name.contains("Young") {
            age(&folder.join(name));
        }
    }
    assert_eq!(objects(data).len(), 5);
    let backup = Held::take(&server.state, "backup").await.unwrap().unwrap();
    // What is half-written is in no backup.
    assert_eq!(run_job(&server.state, Job::Objects).await.unwrap(), Turn::Done(1));
    assert_eq!(objects(data).len(), 4, "a backup may need them");
    backup.done(&server.state).await.unwrap();
    server.pass(Job::Objects.every());
    assert_eq!(run_job(&server.state, Job::Objects).await.unwrap(), Turn::Done(1));
    let left = objects(data);
    assert_eq!(left.len(), 3);
    server.pass(Job::Objects.every());
    assert_eq!(run_job(&server.state, Job::Objects).await.unwrap(), Turn::Done(0));
    assert!(left.iter().any(|path| path.ends_with("zzYoungAndNobodys")));
    let ada = server.ada().await;
    assert_eq!(server.download(&ada, &kept).await.body, noise(2, 100));
    assert_eq!(server.open(&ada, &open, 100).await.uploaded, Some(50));
}
