//! `GET /securefolders/auth.json/{session_id}/{folder_id}`.

use portico_api::FolderId;
use portico_api::opendrive::secure_folders::get_secure_folder_data::GetSecureFolderData;

use super::init;
use crate::folder::no_folder;
use crate::support::{TestServer, root};

fn ask(folder_id: &FolderId) -> GetSecureFolderData {
    GetSecureFolderData { folder_id: folder_id.clone() }
}

#[tokio::test]
async fn what_was_stored_is_handed_out_and_the_proof_never() {
    let server = TestServer::new().await;
    let (ada, bob) = (server.ada().await, server.bob().await);
    let folder = server.make_folder(&ada, &root(), "Safe").await;
    let plain = (403, "This folder is not encrypted".to_owned());
    assert_eq!(server.refused(&ada, &ask(&folder)).await, plain);
    server.send(&ada, &init(&folder)).await;
    let again = server.ada().await;
    let raw = server.raw(&again, &ask(&folder)).await.json();
    assert_eq!(raw, serde_json::json!({"Data": "salt and more"}));
    assert_eq!(server.refused(&bob, &ask(&folder)).await, no_folder());
}
