//! `POST /folder/trash.json`.

use portico_api::opendrive::folder::trash_folder::TrashFolder;
use portico_api::wire::IdList;
use portico_api::{FolderId, opendrive::file::get_file_info::GetFileInfo};

use super::{names, no_folder};
use crate::support::{NO_IDS, TestServer, root};

fn ask(ids: &[&FolderId]) -> TrashFolder {
    TrashFolder { folder_id: ids.iter().copied().cloned().collect(), sharing_id: None }
}

#[tokio::test]
async fn a_trashed_folder_hides_its_whole_tree_and_frees_its_name() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let folder = server.make_folder(&ada, &root(), "Gone").await;
    let inner = server.make_folder(&ada, &folder, "Inner").await;
    let file = server.upload(&ada, &inner, "deep.txt", b"x").await;
    let before = server.list(&ada, &root()).await.dir_update_time;
    let updated = server.send(&ada, &ask(&[&folder])).await.dir_update_time;
    let listing = server.list(&ada, &root()).await;
    assert!(names(&listing).is_empty() && updated > before);
    assert_eq!(listing.dir_update_time, updated);
    server.make_folder(&ada, &root(), "gone").await;
    let rename = portico_api::opendrive::file::rename_file::RenameFile {
        new_file_name: "y".to_owned(),
        file_id: file.clone(),
        access_folder_id: None,
        sharing_id: None,
    };
    assert_eq!(server.refused(&ada, &rename).await.0, 404);
    let info = GetFileInfo { file_id: file, sharing_id: None };
    assert_eq!(server.raw(&ada, &info).await.status, 200, "its owner may still look at it");
}

#[tokio::test]
async fn several_go_together_or_not_at_all() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let (a, b) = (
        server.make_folder(&ada, &root(), "A").await,
        server.make_folder(&ada, &root(), "B").await,
    );
    let nobody = FolderId::from(NO_IDS[0]);
    assert_eq!(server.refused(&ada, &ask(&[&a, &nobody])).await, no_folder());
    assert_eq!(names(&server.list(&ada, &root()).await), ["A", "B"]);
    server.send(&ada, &ask(&[&a, &b, &a])).await;
    assert!(names(&server.list(&ada, &root()).await).is_empty());
}

#[tokio::test]
async fn the_root_and_other_peoples_folders_stay() {
    let server = TestServer::new().await;
    let (ada, bob) = (server.ada().await, server.bob().await);
    let private = server.make_folder(&ada, &root(), "Private").await;
    assert_eq!(server.refused(&ada, &ask(&[&root()])).await.0, 400);
    for id in [private].into_iter().chain(NO_IDS.map(FolderId::from)) {
        assert_eq!(server.refused(&bob, &ask(&[&id])).await, no_folder());
    }
    let none = TrashFolder { folder_id: IdList::from(""), sharing_id: None };
    assert_eq!(server.refused(&ada, &none).await.0, 400);
}
