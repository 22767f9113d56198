//! `POST /upload/upload_file_chunk2.json/{session_id}/{file_id}`.

use portico_api::opendrive::upload::upload_chunk_v2::UploadChunkV2;

use crate::file::no_file;
use crate::support::{BOUNDARY, TestServer, close_upload, md5_of, multipart, root};

#[tokio::test]
async fn everything_but_the_bytes_travels_in_the_address() {
    let server = TestServer::new().await;
    let (ada, bob) = (server.ada().await, server.bob().await);
    let file = server.create(&ada, &root(), "a.txt").await.file_id;
    let upload = server.open(&ada, &file, 10).await.temp_location;
    let ask = |offset| UploadChunkV2 {
        file_id: file.clone(),
        temp_location: upload.clone(),
        chunk_offset: offset,
        chunk_size: 5,
    };
    assert_eq!(server.raw_file(&bob, &ask(0), b"hello").await.refusal(), no_file());
    assert_eq!(server.raw_file(&ada, &ask(0), b"hello").await.json()["TotalWritten"], 5);
    assert_eq!(
        server.raw_file(&ada, &ask(0), b"hello").await.refusal().1,
        "Incorrect chunk offset: uploaded=5, chunk_offset=0"
    );
    // One client calls the part otherwise.
    let path = format!(
        "/api/v1/upload/upload_file_chunk2.json/{ada}/{file}?temp_location={upload}&chunk_offset=5&chunk_size=5"
    );
    let body = multipart(&[], Some(("file", b"world")));
    let kind = format!("multipart/form-data; boundary={BOUNDARY}");
    assert_eq!(server.post(&path, &kind, body).await.json()["TotalWritten"], 5);
    let closed = server.send(&ada, &close_upload(&file, &upload, 10)).await;
    assert_eq!(closed.file_hash, Some(md5_of(b"helloworld")));
    let path =
        format!("/api/v1/upload/upload_file_chunk2.json/{ada}/{file}?chunk_offset=5&chunk_size=5");
    let body = multipart(&[], Some(("file_data", b"world")));
    let refusal = server.post(&path, &kind, body).await.refusal();
    assert_eq!(refusal, (400, "`temp_location` is required.".to_owned()));
}
