//! `DELETE /folder/trash.json/{session_id}`.

use portico_api::opendrive::file::trash_file::TrashFile;
use portico_api::opendrive::folder::empty_trash::EmptyTrash;
use portico_api::opendrive::folder::list_trash::ListTrash;
use portico_api::opendrive::folder::trash_folder::TrashFolder;
use portico_api::opendrive::users::get_user_info::GetUserInfo;
use portico_api::wire::IdList;

use super::names;
use crate::support::{TestServer, root};

#[tokio::test]
async fn everything_in_the_trash_is_gone_and_nothing_else() {
    let server = TestServer::new().await;
    let (ada, bob) = (server.ada().await, server.bob().await);
    for session in [&ada, &bob] {
        let folder = server.make_folder(session, &root(), "Folder").await;
        let file = server.upload(session, &root(), "gone.txt", b"12345").await;
        server.upload(session, &root(), "kept.txt", b"123").await;
        server.send(session, &TrashFile { file_id: IdList::one(&file), sharing_id: None }).await;
        server
            .send(session, &TrashFolder { folder_id: IdList::one(&folder), sharing_id: None })
            .await;
    }
    server.send(&ada, &EmptyTrash {}).await;
    let trash = server.send(&ada, &ListTrash::default()).await;
    assert_eq!((trash.files_count, trash.folders_count), (0, 0));
    assert_eq!(names(&server.list(&ada, &root()).await), ["kept.txt"]);
    let info = server.send(&ada, &GetUserInfo { apply_bw: None, branding: None }).await;
    assert_eq!(info.storage_used, 3);
    assert_eq!(server.send(&bob, &ListTrash::default()).await.files_count, 1);
    server.send(&ada, &EmptyTrash {}).await;
    assert_eq!(server.refused("nonsense", &EmptyTrash {}).await.0, 401);
}
