//! `POST /folder/rename.json`.

use portico_api::FolderId;
use portico_api::opendrive::folder::rename_folder::RenameFolder;

use super::{names, no_folder, taken};
use crate::support::{NO_IDS, TestServer, root};

fn ask(folder_id: &FolderId, name: &str) -> RenameFolder {
    RenameFolder { folder_id: folder_id.clone(), folder_name: name.to_owned(), sharing_id: None }
}

#[tokio::test]
async fn a_folder_gets_another_name_or_another_case() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let folder = server.make_folder(&ada, &root(), "old").await;
    let before = server.list(&ada, &root()).await.dir_update_time;
    assert_eq!(server.send(&ada, &ask(&folder, "Old")).await.name, "Old");
    assert!(server.list(&ada, &root()).await.dir_update_time > before);
    let before = server.list(&ada, &root()).await.dir_update_time;
    server.send(&ada, &ask(&folder, "Old")).await;
    let listing = server.list(&ada, &root()).await;
    assert_eq!(
        (names(&listing), listing.dir_update_time),
        (vec!["Old"], before),
        "nothing changed"
    );
}

#[tokio::test]
async fn what_cannot_be_renamed_stays() {
    let server = TestServer::new().await;
    let (ada, bob) = (server.ada().await, server.bob().await);
    let folder = server.make_folder(&ada, &root(), "A").await;
    server.make_folder(&ada, &root(), "B").await;
    assert_eq!(server.refused(&ada, &ask(&folder, "b")).await, taken());
    assert_eq!(server.refused(&ada, &ask(&root(), "x")).await.0, 400);
    assert_eq!(
        server.refused(&ada, &ask(&folder, " ")).await,
        (400, "`folder_name` is required.".to_owned())
    );
    assert_eq!(server.refused(&ada, &ask(&folder, "a/b")).await.0, 400);
    for id in [folder].into_iter().chain(NO_IDS.map(FolderId::from)) {
        assert_eq!(server.refused(&bob, &ask(&id, "C")).await, no_folder());
    }
    assert_eq!(names(&server.list(&ada, &root()).await), ["A", "B"]);
}
