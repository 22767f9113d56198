//! `POST /securefolders/init.json`.

use portico_api::opendrive::Right;
use portico_api::opendrive::folder::list_folder::ListFolder;
use portico_api::opendrive::sharing::share_folder::ShareFolder;
use portico_server::testing::OTHER_EMAIL;

use super::init;
use crate::folder::no_folder;
use crate::support::{NO_IDS, TestServer, root};

#[tokio::test]
async fn a_folder_is_encrypted_once_and_for_all() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let folder = server.make_folder(&ada, &root(), "Safe").await;
    let inner = server.make_folder(&ada, &folder, "Inner").await;
    let before = server.list(&ada, &root()).await.dir_update_time;
    server.send(&ada, &init(&folder)).await;
    let listing = server.list(&ada, &root()).await;
    assert!(listing.folders[0].encrypted && listing.dir_update_time > before);
    let raw = server.raw(&ada, &ListFolder::new(root())).await;
    assert_eq!(raw.json()["Folders"][0]["Encrypted"], "1");
    server.list(&ada, &folder).await;
    let already = (403, "Encryption password is already set and can not be changed".to_owned());
    assert_eq!(server.refused(&ada, &init(&folder)).await, already);
    assert_eq!(server.refused(&ada, &init(&inner)).await, already, "one in another");
}

#[tokio::test]
async fn only_its_owner_does() {
    let server = TestServer::new().await;
    let (ada, bob) = (server.ada().await, server.bob().await);
    let folder = server.make_folder(&ada, &root(), "Safe").await;
    assert_eq!(server.refused(&bob, &init(&folder)).await, no_folder());
    let share = ShareFolder {
        folder_id: folder.clone(),
        username: OTHER_EMAIL.to_owned(),
        sharemode: Right::Edit,
    };
    server.send(&ada, &share).await;
    assert_eq!(server.refused(&bob, &init(&folder)).await.0, 403);
    assert_eq!(server.refused(&ada, &init(&root())).await.0, 400);
    assert_eq!(server.refused(&ada, &init(&NO_IDS[0].into())).await, no_folder());
}
