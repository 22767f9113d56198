//! `GET /sharing/listsharedfolders.json/{session_id}/{sharing_id}`.

use portico_api::SharingId;
use portico_api::opendrive::Right;
use portico_api::opendrive::folder::rename_folder::RenameFolder;
use portico_api::opendrive::folder::trash_folder::TrashFolder;
use portico_api::opendrive::sharing::list_shared_folders::ListSharedFolders;
use portico_api::opendrive::sharing::list_sharing_users::ListSharingUsers;

use super::share;
use crate::support::{TestServer, root};

#[tokio::test]
async fn the_folders_of_one_who_shares() {
    let server = TestServer::new().await;
    let (ada, bob) = (server.ada().await, server.bob().await);
    let one = server.make_folder(&ada, &root(), "One").await;
    server.make_folder(&ada, &one, "Inner").await;
    let two = server.make_folder(&ada, &root(), "Two").await;
    let around = server.make_folder(&ada, &root(), "Around").await;
    let three = server.make_folder(&ada, &around, "Three").await;
    let first = share(&server, &ada, &one, Right::Edit).await.share.sharing_id;
    share(&server, &ada, &two, Right::View).await;
    share(&server, &ada, &three, Right::View).await;
    let user = server.send(&bob, &ListSharingUsers {}).await.shared_users[0].sharing_id.clone();
    let ask = ListSharedFolders { sharing_id: user.clone() };
    let list = server.send(&bob, &ask).await;
    assert_eq!((list.shared_user_name.as_str(), list.sharing_id), ("Ada Example", Some(user)));
    let shown: Vec<_> = list
        .shared_folders
        .iter()
        .map(|folder| (folder.name.as_str(), folder.share_mode, folder.has_subfolders))
        .collect();
    let expected =
        [("One", Right::Edit, true), ("Three", Right::View, false), ("Two", Right::View, false)];
    assert_eq!(shown, expected);
    assert_eq!(list.shared_folders[0].sharing_id, Some(first.clone()));
    let by_share = server.send(&bob, &ListSharedFolders { sharing_id: first }).await;
    assert_eq!(by_share.shared_folders.len(), 3, "a share leads to who shares it");
    let rename = RenameFolder { folder_id: two, folder_name: "Zwei".to_owned(), sharing_id: None };
    server.send(&ada, &rename).await;
    let renamed = server.send(&bob, &ask).await;
    assert!(renamed.dir_update_time > list.dir_update_time);
    let folder_id = [around].into_iter().collect();
    server.send(&ada, &TrashFolder { folder_id, sharing_id: None }).await;
    let after = server.send(&bob, &ask).await;
    assert_eq!(after.shared_folders.len(), 2);
    assert!(after.dir_update_time > renamed.dir_update_time);
}

#[tokio::test]
async fn others_are_no_list() {
    let server = TestServer::new().await;
    let (ada, bob) = (server.ada().await, server.bob().await);
    let folder = server.make_folder(&ada, &root(), "Folder").await;
    let id = share(&server, &ada, &folder, Right::View).await.share.sharing_id;
    let invalid = (400, "Invalid sharing id".to_owned());
    assert_eq!(server.refused(&ada, &ListSharedFolders { sharing_id: id }).await, invalid);
    for id in ["0", "99999", "nonsense", "-1"] {
        let ask = ListSharedFolders { sharing_id: SharingId::new(id) };
        assert_eq!(server.refused(&bob, &ask).await, invalid);
    }
}
