//! `GET /file/path.json/{session_id}/{file_id}`.

use portico_api::opendrive::file::get_file_path::GetFilePath;

use super::no_file;
use crate::support::{TestServer, root};

#[tokio::test]
async fn a_path_ends_with_the_files_name() {
    let server = TestServer::new().await;
    let (ada, bob) = (server.ada().await, server.bob().await);
    let folder = server.make_folder(&ada, &root(), "Folder").await;
    let file = server.create(&ada, &folder, "a.txt").await.file_id;
    let ask = GetFilePath { file_id: file };
    assert_eq!(server.send(&ada, &ask).await.path, "Folder/a.txt");
    assert_eq!(server.refused(&bob, &ask).await, no_file());
    assert_eq!(server.refused(&ada, &GetFilePath { file_id: "x".into() }).await.0, 400);
}
