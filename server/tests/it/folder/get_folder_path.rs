//! `GET /folder/path.json/{session_id}/{folder_id}`.

use portico_api::FolderId;
use portico_api::opendrive::folder::get_folder_path::GetFolderPath;

use super::no_folder;
use crate::support::{NO_IDS, TestServer, root};

#[tokio::test]
async fn a_path_is_names_with_slashes_between_them() {
    let server = TestServer::new().await;
    let (ada, bob) = (server.ada().await, server.bob().await);
    let outer = server.make_folder(&ada, &root(), "Outer").await;
    let inner = server.make_folder(&ada, &outer, "Inner & more").await;
    let path = |folder_id: FolderId| GetFolderPath { folder_id };
    assert_eq!(server.send(&ada, &path(inner.clone())).await.path, "Outer/Inner & more");
    assert_eq!(server.send(&ada, &path(root())).await.path, "");
    for id in [inner].into_iter().chain(NO_IDS.map(FolderId::from)) {
        assert_eq!(server.refused(&bob, &path(id)).await, no_folder());
    }
}
