//! `POST /file/rename.json`.

use portico_api::FileId;
use portico_api::opendrive::file::rename_file::RenameFile;

use super::no_file;
use crate::folder::{names, taken};
use crate::support::{NO_IDS, TestServer, root};

fn ask(file_id: &FileId, name: &str) -> RenameFile {
    RenameFile {
        new_file_name: name.to_owned(),
        file_id: file_id.clone(),
        access_folder_id: None,
        sharing_id: None,
    }
}

#[tokio::test]
async fn a_file_gets_another_name() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let file = server.upload(&ada, &root(), "a.txt", b"x").await;
    let entry = server.send(&ada, &ask(&file, "A.md")).await;
    assert_eq!((entry.name.as_str(), entry.extension.as_str()), ("A.md", "md"));
    let raw = server.raw(&ada, &ask(&file, "b.md")).await.json();
    assert!(raw["Size"].is_string(), "clients insist");
}

#[tokio::test]
async fn what_cannot_be_renamed_stays() {
    let server = TestServer::new().await;
    let (ada, bob) = (server.ada().await, server.bob().await);
    let file = server.create(&ada, &root(), "a.txt").await.file_id;
    server.make_folder(&ada, &root(), "Folder").await;
    assert_eq!(server.refused(&ada, &ask(&file, "FOLDER")).await, taken());
    assert_eq!(server.refused(&ada, &ask(&file, "a?")).await.0, 400);
    assert_eq!(server.refused(&ada, &ask(&file, &"x".repeat(256))).await.0, 400);
    assert_eq!(server.refused(&bob, &ask(&file, "b")).await, no_file());
    assert_eq!(server.refused(&ada, &ask(&FileId::from(NO_IDS[0]), "b")).await, no_file());
    assert_eq!(names(&server.list(&ada, &root()).await), ["Folder", "a.txt"]);
}
