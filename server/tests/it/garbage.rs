//! Objects go when nothing refers to them, and not before.

use std::path::Path;
use std::time::{Duration, SystemTime};

use axum::body::Body;
use axum::http::Request;
use portico_api::opendrive::file::delete_file::DeleteFile;
use portico_server::testing::Held;
use portico_server::{Job, Turn, run_job};

use crate::support::{TestServer, close_upload, engine, noise, root, rows};

/// So many bytes need an object.
const LARGE: usize = 20_000;

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
    let file = server.upload(&ada, &root(), "a.bin", &noise(1, LARGE)).await;
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
    assert_eq!(server.download(&ada, &copy).await.body, noise(1, LARGE));
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
    let kept = server.upload(&ada, &root(), "kept.bin", &noise(2, LARGE)).await;
    let open = server.create(&ada, &root(), "open.bin").await.file_id;
    let upload = server.open(&ada, &open, 2 * LARGE as u64).await.temp_location;
    server.chunk(&ada, &open, &upload, 0, &[1; LARGE]).await;
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
    assert_eq!(server.download(&ada, &kept).await.body, noise(2, LARGE));
    assert_eq!(server.open(&ada, &open, 2 * LARGE as u64).await.uploaded, Some(LARGE as u64));
}

#[tokio::test]
async fn a_small_content_needs_no_object_and_is_all_the_same_to_everybody() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let (most, more) = (16 << 10, (16 << 10) + 1);
    for (length, expected) in [(1, 0), (most, 0), (more, 1)] {
        let bytes = noise(length as u64, length);
        let file = server.upload(&ada, &root(), &format!("{length}.bin"), &bytes).await;
        assert_eq!(count(&server).await, expected, "{length}");
        let range = format!("bytes={}-", length / 2);
        let ask = Request::get(format!("/api/v1/download/file.json/{file}?session_id={ada}"));
        let half = server.request(ask.header("range", range).body(Body::empty()).unwrap()).await;
        assert_eq!((half.status.as_u16(), &half.body[..]), (206, &bytes[length / 2..]));
    }
    // Several chunks, one behind a hole, are rows as well.
    let bytes = noise(7, 9000);
    let open = server.create(&ada, &root(), "chunks.bin").await.file_id;
    let upload = server.open(&ada, &open, 9000).await.temp_location;
    for at in [6000, 0, 3000] {
        let chunk = &bytes[at..at + 3000];
        assert_eq!(server.chunk(&ada, &open, &upload, at as u64, chunk).await.status, 200);
    }
    server.send(&ada, &close_upload(&open, &upload, 9000)).await;
    assert_eq!(server.download(&ada, &open).await.body, bytes);
    // What arrived of a larger file has objects, however small its chunks are.
    let open = server.create(&ada, &root(), "open.bin").await.file_id;
    let upload = server.open(&ada, &open, more as u64).await.temp_location;
    assert_eq!(server.chunk(&ada, &open, &upload, 0, &[1; 5]).await.status, 200);
    assert_eq!(count(&server).await, 2);
    let found = portico_server::check(&server.state, |line| panic!("{line}")).await.unwrap();
    assert_eq!((found.objects, found.missing, found.miscounted), (2, 0, 0));
    // And what goes leaves nothing.
    for file in server.list(&ada, &root()).await.files {
        let file_id = file.file_id;
        server.send(&ada, &DeleteFile { file_id, access_folder_id: None, sharing_id: None }).await;
    }
    until_there_are(0, &server).await;
    assert_eq!(rows::count(&server, "chunks").await, 0);
    assert_eq!(rows::count(&server, "volumes WHERE bytes <> 0").await, 0);
}
