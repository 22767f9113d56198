//! `GET /folder/itembyname.json/{session_id}/{folder_id}`.

use portico_api::FolderId;
use portico_api::opendrive::folder::find_item_by_name::FindItemByName;

use super::no_folder;
use crate::support::{NO_IDS, TestServer, root};

fn ask(folder_id: FolderId, name: &str) -> FindItemByName {
    FindItemByName {
        folder_id,
        name: name.to_owned(),
        sharing_id: None,
        encryption_supported: None,
    }
}

#[tokio::test]
async fn a_name_finds_a_file_a_folder_or_nothing() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let folder = server.make_folder(&ada, &root(), "A & B").await;
    let file = server.upload(&ada, &root(), "c+d #1.txt", b"x").await;
    let found = server.send(&ada, &ask(root(), "a & b")).await;
    assert_eq!((&found.folders[0].folder_id, found.files.len()), (&folder, 0));
    let found = server.send(&ada, &ask(root(), "C+D #1.TXT")).await;
    assert_eq!((&found.files[0].file_id, found.folders.len()), (&file, 0));
    let found = server.send(&ada, &ask(root(), "c d #1.txt")).await;
    assert!(found.files.is_empty() && found.folders.is_empty(), "a miss is no error");
}

#[tokio::test]
async fn the_folder_must_be_there_and_the_name_given() {
    let server = TestServer::new().await;
    let (ada, bob) = (server.ada().await, server.bob().await);
    let private = server.make_folder(&ada, &root(), "Private").await;
    for id in [private].into_iter().chain(NO_IDS.map(FolderId::from)) {
        assert_eq!(server.refused(&bob, &ask(id, "x")).await, no_folder());
    }
    let answer = server.get(&format!("/api/v1/folder/itembyname.json/{ada}/0")).await;
    assert_eq!(answer.refusal(), (400, "`name` is required.".to_owned()));
}
