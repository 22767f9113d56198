//! `POST /file/verifypassword.json`.

use portico_api::opendrive::Access;
use portico_api::opendrive::file::update_file_settings::UpdateFileSettings;
use portico_api::opendrive::file::verify_file_password::VerifyFilePassword;
use portico_api::{FileId, Secret};

use super::no_file;
use crate::support::{NO_IDS, TestServer, root};

fn ask(file_id: &FileId, password: &str) -> VerifyFilePassword {
    VerifyFilePassword {
        file_id: file_id.clone(),
        password: Secret::new(password),
        captcha_response: None,
    }
}

/// A public file with a password.
async fn locked(server: &TestServer, session: &str) -> FileId {
    let file = server.upload(session, &root(), "a.txt", b"hello").await;
    let change = UpdateFileSettings {
        file_ispublic: Some(Access::Public),
        file_password: Some(Secret::new("open sesame")),
        ..UpdateFileSettings::new(file.clone())
    };
    server.send(session, &change).await;
    file
}

#[tokio::test]
async fn a_password_is_exchanged_for_a_key_that_opens_for_a_while() {
    let server = TestServer::new().await;
    let (ada, bob) = (server.ada().await, server.bob().await);
    let file = locked(&server, &ada).await;
    let address = format!("/api/v1/download/file.json/{file}");
    let locked_out = (403, "File requires password".to_owned());
    assert_eq!(server.get(&address).await.refusal(), locked_out);
    assert_eq!(server.download(&bob, &file).await.refusal(), locked_out);
    assert_eq!(server.get(&format!("{address}?temp_key=nonsense")).await.refusal(), locked_out);
    let wrong = server.raw("", &ask(&file, "open says me")).await.json();
    assert_eq!(wrong["result"], false);
    let right = server.send("", &ask(&file, "open sesame")).await;
    let key = right.tempkey.unwrap();
    let with_key = format!("{address}?temp_key={}", key.expose());
    assert_eq!(server.get(&with_key).await.body, "hello");
    let other = locked_name(&server, &ada).await;
    let elsewhere = format!("/api/v1/download/file.json/{other}?temp_key={}", key.expose());
    assert_eq!(server.get(&elsewhere).await.refusal(), locked_out, "a key is for one file");
    server.pass(3601);
    assert_eq!(server.get(&with_key).await.refusal(), locked_out);
}

async fn locked_name(server: &TestServer, session: &str) -> FileId {
    let file = server.upload(session, &root(), "b.txt", b"x").await;
    let change = UpdateFileSettings {
        file_ispublic: Some(Access::Public),
        file_password: Some(Secret::new("another")),
        ..UpdateFileSettings::new(file.clone())
    };
    server.send(session, &change).await;
    file
}

#[tokio::test]
async fn another_password_ends_the_keys_of_the_first() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let file = locked(&server, &ada).await;
    let key = server.send("", &ask(&file, "open sesame")).await.tempkey.unwrap();
    let change = UpdateFileSettings {
        file_password: Some(Secret::new("newer")),
        ..UpdateFileSettings::new(file.clone())
    };
    server.send(&ada, &change).await;
    let address = format!("/api/v1/download/file.json/{file}?temp_key={}", key.expose());
    assert_eq!(server.get(&address).await.status, 403);
}

#[tokio::test]
async fn guessing_is_limited() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let file = locked(&server, &ada).await;
    for _ in 0..10 {
        assert!(!server.send("", &ask(&file, "guess")).await.result);
    }
    assert_eq!(server.refused("", &ask(&file, "open sesame")).await.0, 429);
}

#[tokio::test]
async fn what_may_not_be_seen_has_no_password() {
    let server = TestServer::new().await;
    let (ada, bob) = (server.ada().await, server.bob().await);
    let file = server.upload(&ada, &root(), "a.txt", b"hello").await;
    assert_eq!(server.refused(&bob, &ask(&file, "x")).await, no_file());
    assert_eq!(server.refused("", &ask(&file, "x")).await.0, 403);
    assert_eq!(
        server.refused("", &ask(&NO_IDS[1].into(), "x")).await,
        (400, "Invalid file ID.".to_owned())
    );
}
