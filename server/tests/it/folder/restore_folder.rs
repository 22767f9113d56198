//! `POST /folder/restore.json`.

use portico_api::FolderId;
use portico_api::opendrive::folder::restore_folder::RestoreFolder;
use portico_api::opendrive::folder::trash_folder::TrashFolder;
use portico_api::wire::IdList;

use super::{names, no_folder};
use crate::support::{NO_IDS, TestServer, root};

fn trash(id: &FolderId) -> TrashFolder {
    TrashFolder { folder_id: IdList::one(id), sharing_id: None }
}

fn restore(id: &FolderId) -> RestoreFolder {
    RestoreFolder { folder_id: IdList::one(id) }
}

#[tokio::test]
async fn a_tree_comes_back_whole_to_where_it_was() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let home = server.make_folder(&ada, &root(), "Home").await;
    let folder = server.make_folder(&ada, &home, "Tree").await;
    server.upload(&ada, &folder, "leaf.txt", b"x").await;
    server.send(&ada, &trash(&folder)).await;
    let back = server.send(&ada, &restore(&folder)).await;
    assert_eq!((back.parent_id, back.date_trashed), (Some(home.clone()), None));
    assert_eq!(names(&server.list(&ada, &home).await), ["Tree"]);
    assert_eq!(names(&server.list(&ada, &folder).await), ["leaf.txt"]);
    server.send(&ada, &restore(&folder)).await;
    assert_eq!(names(&server.list(&ada, &home).await), ["Tree"], "restoring twice is once");
}

#[tokio::test]
async fn a_taken_name_gets_a_number_and_a_lost_home_is_the_root() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let home = server.make_folder(&ada, &root(), "Home").await;
    let folder = server.make_folder(&ada, &home, "v1.2").await;
    server.send(&ada, &trash(&folder)).await;
    server.make_folder(&ada, &home, "V1.2").await;
    assert_eq!(server.send(&ada, &restore(&folder)).await.name, "v1.2 (1)");
    server.send(&ada, &trash(&folder)).await;
    server.send(&ada, &trash(&home)).await;
    assert_eq!(server.send(&ada, &restore(&folder)).await.parent_id, Some(root()));
}

#[tokio::test]
async fn other_peoples_folders_are_not_there() {
    let server = TestServer::new().await;
    let (ada, bob) = (server.ada().await, server.bob().await);
    let private = server.make_folder(&ada, &root(), "Private").await;
    server.send(&ada, &trash(&private)).await;
    for id in [private].into_iter().chain(NO_IDS.map(FolderId::from)) {
        assert_eq!(server.refused(&bob, &restore(&id)).await, no_folder());
    }
}
