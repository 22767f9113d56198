//! `POST /upload/close_file_upload.json`.

use portico_api::opendrive::Right;
use portico_api::opendrive::secure_folders::init_secure_folder::InitSecureFolder;
use portico_api::opendrive::sharing::share_folder::ShareFolder;
use portico_api::opendrive::upload::close_upload::CloseUpload;
use portico_api::opendrive::upload::create_file::CreateFile;
use portico_api::{FolderId, Secret, UnixTime};
use portico_server::testing::OTHER_EMAIL;

use crate::account_users::{CAROL, allow, member};
use crate::file::no_file;
use crate::support::{Answer, BEGIN, TestServer, close_upload, create_file, md5_of, noise, root};

#[tokio::test]
async fn a_closed_upload_is_the_files_content() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let bytes = noise(5, 4000);
    let file = server.create(&ada, &root(), "a.bin").await.file_id;
    let upload = server.open(&ada, &file, 4000).await.temp_location;
    server.chunk(&ada, &file, &upload, 0, &bytes).await;
    let before = server.list(&ada, &root()).await.dir_update_time;
    let ask = CloseUpload {
        file_time: Some(UnixTime(1_234_567_890)),
        file_hash: Some(md5_of(&bytes).to_uppercase()),
        ..close_upload(&file, &upload, 4000)
    };
    let raw = server.raw(&ada, &ask).await.json();
    assert_eq!(raw["Size"], 4000, "a number here, and only here");
    let listing = server.list(&ada, &root()).await;
    let entry = &listing.files[0];
    assert_eq!((entry.size, entry.version), (4000, 1));
    assert_eq!(
        (entry.date_modified, &entry.file_hash),
        (UnixTime(1_234_567_890), &Some(md5_of(&bytes)))
    );
    assert!(listing.dir_update_time > before);
    assert_eq!(server.download(&ada, &file).await.body, bytes);
}

#[tokio::test]
async fn nothing_needs_no_chunk() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let file = server.create(&ada, &root(), "empty").await.file_id;
    let closed = server.fill(&ada, &file, b"").await;
    assert_eq!((closed.size, closed.file_hash), (0, Some(md5_of(b""))));
    let answer = server.download(&ada, &file).await;
    assert_eq!((answer.status.as_u16(), answer.body.len()), (200, 0));
}

#[tokio::test]
async fn what_is_not_whole_stays_open() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let bytes = noise(6, 100);
    let file = server.create(&ada, &root(), "a.bin").await.file_id;
    let upload = server.open(&ada, &file, 100).await.temp_location;
    server.chunk(&ada, &file, &upload, 0, &bytes[..60]).await;
    let missing = (400, "Invalid upload file size. Total uploaded=60. File size=100".to_owned());
    assert_eq!(server.refused(&ada, &close_upload(&file, &upload, 100)).await, missing);
    assert_eq!(server.refused(&ada, &close_upload(&file, &upload, 60)).await.0, 400);
    server.chunk(&ada, &file, &upload, 60, &bytes[60..]).await;
    assert_eq!(server.refused(&ada, &close_upload(&file, &upload, 99)).await.0, 400);
    let wrong =
        CloseUpload { file_hash: Some(md5_of(b"other")), ..close_upload(&file, &upload, 100) };
    let (status, message) = server.refused(&ada, &wrong).await;
    assert_eq!((status, message.contains(&md5_of(&bytes))), (400, true), "{message}");
    assert_eq!(server.list(&ada, &root()).await.files[0].size, 0);
    server.send(&ada, &close_upload(&file, &upload, 100)).await;
    assert_eq!(server.download(&ada, &file).await.body, bytes);
}

#[tokio::test]
async fn after_a_wrong_hash_opening_begins_anew() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let file = server.create(&ada, &root(), "a.bin").await.file_id;
    let upload = server.open(&ada, &file, 5).await.temp_location;
    server.chunk(&ada, &file, &upload, 0, b"helLo").await;
    assert_eq!(server.open(&ada, &file, 5).await.uploaded, Some(5));
    let meant = md5_of(b"hello");
    let close = CloseUpload { file_hash: Some(meant.clone()), ..close_upload(&file, &upload, 5) };
    assert_eq!(server.refused(&ada, &close).await.0, 400);
    let anew = server.open(&ada, &file, 5).await;
    assert_eq!(anew.uploaded, Some(0));
    assert_ne!(anew.temp_location, upload);
    server.chunk(&ada, &file, &anew.temp_location, 0, b"hello").await;
    let close =
        CloseUpload { file_hash: Some(meant), ..close_upload(&file, &anew.temp_location, 5) };
    server.send(&ada, &close).await;
    assert_eq!(server.download(&ada, &file).await.body, "hello");
}

#[tokio::test]
async fn impossible_times_are_refused() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let file = server.create(&ada, &root(), "a.bin").await.file_id;
    let upload = server.open(&ada, &file, 0).await.temp_location;
    for time in [-1, 253_402_300_800, i64::MAX, i64::MIN] {
        let close =
            CloseUpload { file_time: Some(UnixTime(time)), ..close_upload(&file, &upload, 0) };
        let expected = (400, "Invalid value specified for `file_time`.".to_owned());
        assert_eq!(server.refused(&ada, &close).await, expected);
    }
    let last = CloseUpload {
        file_time: Some(UnixTime(253_402_300_799)),
        ..close_upload(&file, &upload, 0)
    };
    server.send(&ada, &last).await;
    let answer = server.download(&ada, &file).await;
    assert_eq!(answer.header("last-modified"), "Fri, 31 Dec 9999 23:59:59 GMT");
}

#[tokio::test]
async fn a_close_whose_answer_was_lost_may_come_again() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let file = server.create(&ada, &root(), "a.bin").await.file_id;
    let upload = server.open(&ada, &file, 5).await.temp_location;
    server.chunk(&ada, &file, &upload, 0, b"hello").await;
    let first = server.send(&ada, &close_upload(&file, &upload, 5)).await;
    let second = server.send(&ada, &close_upload(&file, &upload, 5)).await;
    assert_eq!((first.file_hash, first.version), (second.file_hash, second.version));
    assert_eq!(server.refused(&ada, &close_upload(&file, &upload, 6)).await.0, 400);
    server.fill(&ada, &file, b"newer").await;
    assert_eq!(server.refused(&ada, &close_upload(&file, &upload, 5)).await.0, 400);
    assert_eq!(server.download(&ada, &file).await.body, "newer");
}

#[tokio::test]
async fn known_content_is_taken_without_a_byte() {
    let server = TestServer::new().await;
    let (ada, bob) = (server.ada().await, server.bob().await);
    server.upload(&ada, &root(), "a.txt", b"hello").await;
    let known = |file: &portico_api::FileId| CloseUpload {
        file_id: file.clone(),
        temp_location: None,
        file_hash: Some(md5_of(b"hello")),
        ..close_upload(file, &"x".into(), 5)
    };
    let file = server.create(&ada, &root(), "b.txt").await.file_id;
    server.send(&ada, &known(&file)).await;
    assert_eq!(server.download(&ada, &file).await.body, "hello");
    let file = server.create(&ada, &root(), "c.txt").await.file_id;
    let upload = server.open(&ada, &file, 5).await.temp_location;
    server.send(&ada, &CloseUpload { temp_location: Some(upload), ..known(&file) }).await;
    assert_eq!(server.download(&ada, &file).await.body, "hello");
    let stolen = server.create(&bob, &root(), "b.txt").await.file_id;
    let refusal = server.refused(&bob, &known(&stolen)).await;
    let expected = (400, "Invalid upload file size. Total uploaded=0. File size=5".to_owned());
    assert_eq!(refusal, expected, "a hash is no key to somebody else's content");
}

/// Creates a file in a folder and closes it with nothing but a hash.
async fn close_by_hash(server: &TestServer, session: &str, to: &FolderId, name: &str) -> Answer {
    let hash = md5_of(name.as_bytes());
    let size = name.len() as u64;
    let new = CreateFile {
        file_hash: Some(hash.clone()),
        file_size: Some(size),
        ..create_file(to, &format!("{name} again"))
    };
    let created = server.send(session, &new).await;
    let close = CloseUpload {
        temp_location: None,
        file_hash: Some(hash),
        ..close_upload(&created.file_id, &"x".into(), size)
    };
    let answer = server.raw(session, &close).await;
    assert_eq!(created.require_hash_only, answer.status == 200, "what is offered is held");
    answer
}

#[tokio::test]
async fn a_hash_stands_for_what_its_sender_may_read_anyway() {
    let server = TestServer::new().await;
    let (ada, bob) = (server.ada().await, server.bob().await);
    let folder = server.make_folder(&ada, &root(), "Shared").await;
    let share = ShareFolder {
        folder_id: folder.clone(),
        username: OTHER_EMAIL.to_owned(),
        sharemode: Right::Edit,
    };
    server.send(&ada, &share).await;
    let carol = member(&server, &ada, CAROL).await;
    allow(&server, &ada, CAROL, &folder, Right::Edit).await;
    // The content of each file is its name.
    server.upload(&ada, &root(), "secret", b"secret").await;
    server.upload(&ada, &folder, "shared", b"shared").await;
    server.upload(&bob, &root(), "bobs", b"bobs").await;
    for (at, session) in [&bob, &carol].into_iter().enumerate() {
        let to = server.make_folder(session, &folder, &format!("Folder {at}")).await;
        for name in ["secret", "bobs"] {
            let refusal = close_by_hash(&server, session, &to, name).await.refusal();
            assert_eq!(refusal.0, 400, "{name}: it is in no file of this account that they see");
        }
        assert_eq!(close_by_hash(&server, session, &to, "shared").await.status, 200);
    }
    assert_eq!(close_by_hash(&server, &ada, &folder, "secret").await.status, 200);
    let to = server.make_folder(&bob, &folder, "Later").await;
    assert_eq!(close_by_hash(&server, &bob, &to, "secret").await.status, 200, "he sees it now");
}

#[tokio::test]
async fn a_hash_opens_no_encrypted_folder() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let folder = server.make_folder(&ada, &root(), "Safe").await;
    server.upload(&ada, &folder, "sealed", b"sealed").await;
    let init = InitSecureFolder {
        folder_id: folder.clone(),
        hash: Secret::new("proof"),
        data: "salt".to_owned(),
    };
    server.send(&ada, &init).await;
    let other = server.ada().await;
    let outside = server.make_folder(&other, &root(), "Outside").await;
    assert_eq!(close_by_hash(&server, &other, &outside, "sealed").await.refusal().0, 400);
    let outside = server.make_folder(&ada, &root(), "Opened").await;
    assert_eq!(close_by_hash(&server, &ada, &outside, "sealed").await.status, 200);
}

#[tokio::test]
async fn versions_are_kept_up_to_the_accounts_number() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let file = server.create(&ada, &root(), "a.txt").await.file_id;
    for number in 1..=12 {
        let closed = server.fill(&ada, &file, format!("version {number}").as_bytes()).await;
        assert_eq!(closed.version, number);
    }
    assert_eq!(server.download(&ada, &file).await.body, "version 12");
    let info = portico_api::opendrive::users::get_user_info::GetUserInfo {
        apply_bw: None,
        branding: None,
    };
    // Versions 3 to 12: seven of nine bytes, three of ten.
    assert_eq!(server.send(&ada, &info).await.storage_used, 7 * 9 + 3 * 10);
}

#[tokio::test]
async fn strangers_close_nothing() {
    let server = TestServer::new().await;
    let (ada, bob) = (server.ada().await, server.bob().await);
    let file = server.create(&ada, &root(), "a.txt").await.file_id;
    let upload = server.open(&ada, &file, 0).await.temp_location;
    assert_eq!(server.refused(&bob, &close_upload(&file, &upload, 0)).await, no_file());
    let own = server.create(&bob, &root(), "b.txt").await.file_id;
    assert_eq!(server.refused(&bob, &close_upload(&own, &upload, 0)).await.0, 400);
    let closed = server.send(&ada, &close_upload(&file, &upload, 0)).await;
    assert_eq!(closed.date_modified, UnixTime(BEGIN));
}
