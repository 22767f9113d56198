//! `DELETE /file.json/{session_id}/{file_id}`.

use portico_api::FileId;
use portico_api::opendrive::file::delete_file::DeleteFile;
use portico_api::opendrive::users::get_user_info::GetUserInfo;

use super::no_file;
use crate::folder::names;
use crate::support::{NO_IDS, TestServer, root};

fn ask(file_id: &FileId) -> DeleteFile {
    DeleteFile { file_id: file_id.clone(), access_folder_id: None, sharing_id: None }
}

#[tokio::test]
async fn a_live_file_is_deleted_for_ever_with_all_versions() {
    let server = TestServer::new().await;
    let (ada, bob) = (server.ada().await, server.bob().await);
    let file = server.upload(&ada, &root(), "a.txt", b"one").await;
    server.fill(&ada, &file, b"two").await;
    for id in [file.clone(), FileId::from(NO_IDS[0])] {
        assert_eq!(server.refused(&bob, &ask(&id)).await, no_file());
    }
    server.send(&ada, &ask(&file)).await;
    assert!(names(&server.list(&ada, &root()).await).is_empty());
    let info = server.send(&ada, &GetUserInfo { apply_bw: None, branding: None }).await;
    assert_eq!(info.storage_used, 0);
    assert_eq!(server.refused(&ada, &ask(&file)).await, no_file());
}
