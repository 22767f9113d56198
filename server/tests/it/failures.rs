//! Failures inside: told by an id only, and nothing that was acknowledged is lost.

use crate::support::{TestServer, close_upload, engine, md5_of, root};

#[tokio::test]
async fn a_storage_that_fails_is_told_by_an_id_only_and_mended_without_loss() {
    if !engine::has_folder() {
        // It is the folder that is made to fail.
        return;
    }
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let file = server.create(&ada, &root(), "a.bin").await.file_id;
    let upload = server.open(&ada, &file, 10).await.temp_location;
    assert_eq!(server.chunk(&ada, &file, &upload, 0, b"hello").await.status, 200);
    let chunks = server.folder.path().join("blobs/chunks");
    let aside = server.folder.path().join("aside");
    std::fs::rename(&chunks, &aside).unwrap();
    std::fs::write(&chunks, "in the way").unwrap();
    let answer = server.chunk(&ada, &file, &upload, 5, b"world").await;
    let (status, message) = answer.refusal();
    assert_eq!(status, 500);
    let id = answer.header("x-request-id");
    assert_eq!(message, format!("Something went wrong in the server (request {id})"));
    std::fs::remove_file(&chunks).unwrap();
    std::fs::rename(&aside, &chunks).unwrap();
    assert_eq!(server.open(&ada, &file, 10).await.uploaded, Some(5));
    assert_eq!(server.chunk(&ada, &file, &upload, 5, b"world").await.status, 200);
    let closed = server.send(&ada, &close_upload(&file, &upload, 10)).await;
    assert_eq!(closed.file_hash, Some(md5_of(b"helloworld")));
}
