//! `GET /folder/useraccessmode.json/{session_id}/{folder_id}`.

use portico_api::FolderId;
use portico_api::opendrive::folder::get_folder_access_mode::GetFolderAccessMode;

use crate::support::{NO_IDS, TestServer, root};

fn ask(folder_id: &FolderId) -> GetFolderAccessMode {
    GetFolderAccessMode { folder_id: folder_id.clone(), sharing_id: None }
}

#[tokio::test]
async fn ones_own_can_be_edited() {
    let server = TestServer::new().await;
    let (ada, bob) = (server.ada().await, server.bob().await);
    let folder = server.make_folder(&ada, &root(), "Folder").await;
    for id in [root(), folder.clone()] {
        let raw = server.raw(&ada, &ask(&id)).await.json();
        assert_eq!(raw, serde_json::json!({"UserAccessMode": "1"}));
    }
    let wrong = (404, "Wrong folder ID".to_owned());
    assert_eq!(server.refused(&bob, &ask(&folder)).await, wrong);
    for id in NO_IDS {
        assert_eq!(server.refused(&ada, &ask(&id.into())).await, wrong);
    }
}
