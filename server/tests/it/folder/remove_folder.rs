//! `POST /folder/remove.json`.

use portico_api::FolderId;
use portico_api::opendrive::file::restore_file::RestoreFile;
use portico_api::opendrive::file::trash_file::TrashFile;
use portico_api::opendrive::folder::get_folder_info::GetFolderInfo;
use portico_api::opendrive::folder::remove_folder::RemoveFolder;
use portico_api::wire::IdList;

use super::{names, no_folder};
use crate::support::{NO_IDS, TestServer, root};

fn ask(id: &FolderId) -> RemoveFolder {
    RemoveFolder { folder_id: IdList::one(id), sharing_id: None }
}

#[tokio::test]
async fn a_live_tree_is_deleted_for_ever() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let folder = server.make_folder(&ada, &root(), "Tree").await;
    let inner = server.make_folder(&ada, &folder, "Inner").await;
    let file = server.upload(&ada, &inner, "deep.txt", b"x").await;
    server.send(&ada, &ask(&folder)).await;
    assert!(names(&server.list(&ada, &root()).await).is_empty());
    for id in [folder, inner] {
        let info = GetFolderInfo { folder_id: id, sharing_id: None };
        assert_eq!(server.refused(&ada, &info).await, no_folder());
    }
    assert_eq!(server.download(&ada, &file).await.refusal().0, 404);
}

#[tokio::test]
async fn what_lay_in_the_trash_by_itself_stays_there() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let folder = server.make_folder(&ada, &root(), "Tree").await;
    let file = server.upload(&ada, &folder, "kept.txt", b"x").await;
    server.send(&ada, &TrashFile { file_id: IdList::one(&file), sharing_id: None }).await;
    server.send(&ada, &ask(&folder)).await;
    let back = server.send(&ada, &RestoreFile { file_id: IdList::one(&file) }).await;
    assert_eq!(back.parent_id, Some(root()));
    assert_eq!(server.download(&ada, &file).await.body, "x");
}

#[tokio::test]
async fn the_root_and_other_peoples_folders_stay() {
    let server = TestServer::new().await;
    let (ada, bob) = (server.ada().await, server.bob().await);
    let private = server.make_folder(&ada, &root(), "Private").await;
    assert_eq!(server.refused(&ada, &ask(&root())).await.0, 400);
    for id in [private].into_iter().chain(NO_IDS.map(FolderId::from)) {
        assert_eq!(server.refused(&bob, &ask(&id)).await, no_folder());
    }
    assert_eq!(names(&server.list(&ada, &root()).await), ["Private"]);
}
