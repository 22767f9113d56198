//! `POST /upload/open_file_upload.json`.

use portico_api::FileId;
use portico_api::opendrive::upload::open_upload::OpenUpload;

use crate::file::no_file;
use crate::support::{NO_IDS, TestServer, close_upload, md5_of, noise, open_upload, root};

#[tokio::test]
async fn the_flags_are_booleans() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let file = server.create(&ada, &root(), "a.bin").await.file_id;
    let raw = server.raw(&ada, &open_upload(&file, 10)).await.json();
    for key in ["RequireCompression", "RequireHash", "RequireHashOnly"] {
        assert_eq!(raw[key], false, "{key}: clients insist");
    }
    assert!(raw["TempLocation"].is_string());
}

#[tokio::test]
async fn the_same_size_goes_on_and_another_begins_anew() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let file = server.create(&ada, &root(), "a.bin").await.file_id;
    let bytes = noise(1, 3000);
    let first = server.open(&ada, &file, 3000).await;
    assert_eq!(first.uploaded, Some(0));
    let answer = server.chunk(&ada, &file, &first.temp_location, 0, &bytes[..2000]).await;
    assert_eq!(answer.json()["TotalWritten"], 2000);
    server.pass(86_400 / 2);
    let ada = server.ada().await;
    let again = server.open(&ada, &file, 3000).await;
    assert_eq!((&again.temp_location, again.uploaded), (&first.temp_location, Some(2000)));
    server.chunk(&ada, &file, &again.temp_location, 2000, &bytes[2000..]).await;
    let closed = server.send(&ada, &close_upload(&file, &again.temp_location, 3000)).await;
    assert_eq!(closed.file_hash, Some(md5_of(&bytes)));

    let third = server.open(&ada, &file, 3000).await;
    server.chunk(&ada, &file, &third.temp_location, 0, &bytes[..10]).await;
    let fourth = server.open(&ada, &file, 2999).await;
    assert_ne!(third.temp_location, fourth.temp_location);
    assert_eq!(fourth.uploaded, Some(0));
    let gone = server.chunk(&ada, &file, &third.temp_location, 10, &bytes[..10]).await;
    assert_eq!(gone.refusal().0, 400);
    assert_eq!(server.download(&ada, &file).await.body, bytes, "the old content is still there");
}

#[tokio::test]
async fn another_hash_is_another_content() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let file = server.create(&ada, &root(), "a.bin").await.file_id;
    let ask = |text: &[u8]| OpenUpload { file_hash: Some(md5_of(text)), ..open_upload(&file, 5) };
    let first = server.send(&ada, &ask(b"hello")).await;
    server.chunk(&ada, &file, &first.temp_location, 0, b"hel").await;
    let same = server.send(&ada, &ask(b"hello")).await;
    assert_eq!((&same.temp_location, same.uploaded), (&first.temp_location, Some(3)));
    assert_eq!(server.open(&ada, &file, 5).await.uploaded, Some(3), "no hash, no objection");
    let other = server.send(&ada, &ask(b"world")).await;
    assert_eq!(other.uploaded, Some(0));
    assert_ne!(other.temp_location, first.temp_location);
}

#[tokio::test]
async fn known_content_need_not_be_sent() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    server.upload(&ada, &root(), "a.txt", b"hello").await;
    let file = server.create(&ada, &root(), "b.txt").await.file_id;
    let ask = OpenUpload { file_hash: Some(md5_of(b"hello")), ..open_upload(&file, 5) };
    assert!(server.send(&ada, &ask).await.require_hash_only);
}

#[tokio::test]
async fn strangers_open_nothing() {
    let server = TestServer::new().await;
    let (ada, bob) = (server.ada().await, server.bob().await);
    let file = server.create(&ada, &root(), "a.bin").await.file_id;
    for id in [file, FileId::from(NO_IDS[0])] {
        assert_eq!(server.refused(&bob, &open_upload(&id, 1)).await, no_file());
    }
    assert_eq!(server.refused(&ada, &open_upload(&"x".into(), 1)).await.0, 400);
    let body =
        format!(r#"{{"session_id":"{ada}","file_id":"AAAAAAAAAAAAAAAAAAAA","file_size":-1}}"#);
    let path = "/api/v1/upload/open_file_upload.json";
    let answer = server.post(path, "application/json", body).await;
    assert_eq!(answer.refusal(), (400, "Invalid value specified for `file_size`.".to_owned()));
}
