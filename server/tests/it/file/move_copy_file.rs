//! `POST /file/move_copy.json`.

use portico_api::opendrive::Access;
use portico_api::opendrive::file::move_copy_file::MoveCopyFile;
use portico_api::opendrive::file::update_file_settings::UpdateFileSettings;
use portico_api::{FileId, FolderId, Secret, UnixTime};

use super::no_file;
use crate::folder::{names, no_folder, taken};
use crate::support::{NO_IDS, TestServer, root};

fn ask(file: &FileId, to: &FolderId, is_move: bool) -> MoveCopyFile {
    MoveCopyFile {
        src_file_id: file.clone(),
        dst_folder_id: to.clone(),
        is_move,
        overwrite_if_exists: false,
        src_access_folder_id: None,
        dst_access_folder_id: None,
        src_sharing_id: None,
        dst_sharing_id: None,
        new_file_name: None,
    }
}

#[tokio::test]
async fn a_file_moves_and_is_copied() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let folder = server.make_folder(&ada, &root(), "Folder").await;
    let file = server.upload(&ada, &root(), "a.txt", b"hello").await;
    let named =
        MoveCopyFile { new_file_name: Some("b.txt".to_owned()), ..ask(&file, &root(), false) };
    let copy = server.send(&ada, &named).await;
    assert_ne!(copy.file_id, file);
    assert_eq!((copy.name.as_str(), copy.size), ("b.txt", 5));
    let moved = server.send(&ada, &ask(&file, &folder, true)).await;
    assert_eq!((moved.file_id, moved.parent_id), (file.clone(), Some(folder.clone())));
    assert_eq!(names(&server.list(&ada, &root()).await), ["Folder", "b.txt"]);
    assert_eq!(server.download(&ada, &copy.file_id).await.body, "hello");
    server.send(&ada, &ask(&file, &folder, true)).await;
    assert_eq!(names(&server.list(&ada, &folder).await), ["a.txt"], "moving it to where it is");
}

#[tokio::test]
async fn a_taken_name_is_refused_or_overwritten() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let folder = server.make_folder(&ada, &root(), "Folder").await;
    let new = server.upload(&ada, &root(), "a.txt", b"new").await;
    let old = server.upload(&ada, &folder, "A.TXT", b"old").await;
    for is_move in [true, false] {
        assert_eq!(server.refused(&ada, &ask(&new, &folder, is_move)).await, taken());
    }
    let time = UpdateFileSettings {
        file_modification_time: Some(UnixTime(1_000_000_000)),
        ..UpdateFileSettings::new(new.clone())
    };
    server.send(&ada, &time).await;
    let over = MoveCopyFile { overwrite_if_exists: true, ..ask(&new, &folder, false) };
    let copied = server.send(&ada, &over).await;
    assert_eq!((&copied.file_id, copied.version), (&old, 2));
    assert_eq!(copied.date_modified, UnixTime(1_000_000_000), "as old as what it is a copy of");
    let over = MoveCopyFile { overwrite_if_exists: true, ..ask(&new, &folder, true) };
    let moved = server.send(&ada, &over).await;
    assert_eq!((&moved.file_id, moved.version), (&old, 3));
    assert_eq!(names(&server.list(&ada, &root()).await), ["Folder"]);
    assert_eq!(server.download(&ada, &old).await.body, "new");
    let itself = MoveCopyFile { overwrite_if_exists: true, ..ask(&old, &folder, false) };
    assert_eq!(server.refused(&ada, &itself).await, taken());
    let over_folder = MoveCopyFile {
        overwrite_if_exists: true,
        new_file_name: Some("Folder".to_owned()),
        ..ask(&old, &root(), true)
    };
    assert_eq!(server.refused(&ada, &over_folder).await, taken());
    assert_eq!(server.download(&ada, &old).await.body, "new");
}

#[tokio::test]
async fn a_copy_does_not_know_the_password() {
    let server = TestServer::new().await;
    let (ada, bob) = (server.ada().await, server.bob().await);
    let file = server.upload(&ada, &root(), "a.txt", b"hello").await;
    let public = UpdateFileSettings {
        file_ispublic: Some(Access::Public),
        ..UpdateFileSettings::new(file.clone())
    };
    server.send(&ada, &public).await;
    let copy = server.send(&bob, &ask(&file, &root(), false)).await.file_id;
    assert_eq!(server.download(&bob, &copy).await.body, "hello");
    let locked = UpdateFileSettings { file_password: Some(Secret::new("open sesame")), ..public };
    server.send(&ada, &locked).await;
    let named = |name: &str| MoveCopyFile {
        new_file_name: Some(name.to_owned()),
        ..ask(&file, &root(), false)
    };
    let refusal = (403, "File requires password".to_owned());
    assert_eq!(server.refused(&bob, &named("b.txt")).await, refusal);
    server.send(&ada, &named("b.txt")).await;
}

#[tokio::test]
async fn strangers_change_nothing() {
    let server = TestServer::new().await;
    let (ada, bob) = (server.ada().await, server.bob().await);
    let (file, own) = (
        server.upload(&ada, &root(), "a.txt", b"x").await,
        server.upload(&bob, &root(), "b.txt", b"y").await,
    );
    let folder = server.make_folder(&ada, &root(), "Folder").await;
    for id in [file, FileId::from(NO_IDS[0])] {
        assert_eq!(server.refused(&bob, &ask(&id, &root(), false)).await, no_file());
    }
    for id in [folder, FolderId::from(NO_IDS[0])] {
        assert_eq!(server.refused(&bob, &ask(&own, &id, true)).await, no_folder());
    }
}
