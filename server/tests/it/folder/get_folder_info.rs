//! `GET /folder/info.json/{session_id}/{folder_id}`.

use portico_api::FolderId;
use portico_api::opendrive::folder::get_folder_info::GetFolderInfo;
use portico_api::opendrive::folder::trash_folder::TrashFolder;
use portico_api::wire::IdList;

use super::no_folder;
use crate::support::{BEGIN, NO_IDS, TestServer, root};

fn ask(folder_id: FolderId) -> GetFolderInfo {
    GetFolderInfo { folder_id, sharing_id: None }
}

#[tokio::test]
async fn details_are_told_also_in_the_trash() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let folder = server.make_folder(&ada, &root(), "Here").await;
    server.make_folder(&ada, &folder, "Inner").await;
    let info = server.send(&ada, &ask(folder.clone())).await;
    assert_eq!((info.name.as_str(), info.child_folders), ("Here", 1));
    assert_eq!((info.parent_id, info.date_trashed.0), (Some(root()), 0));
    server.pass(100);
    server.send(&ada, &TrashFolder { folder_id: IdList::one(&folder), sharing_id: None }).await;
    assert_eq!(server.send(&ada, &ask(folder)).await.date_trashed.0, BEGIN + 100);
    assert_eq!(server.send(&ada, &ask(root())).await.folder_id, root());
}

#[tokio::test]
async fn other_peoples_folders_are_not_there() {
    let server = TestServer::new().await;
    let (ada, bob) = (server.ada().await, server.bob().await);
    let private = server.make_folder(&ada, &root(), "Private").await;
    for id in [private].into_iter().chain(NO_IDS.map(FolderId::from)) {
        assert_eq!(server.refused(&bob, &ask(id)).await, no_folder());
    }
}
