//! `POST /upload/small_file.json`.

use portico_api::opendrive::Right;
use portico_api::opendrive::admin::update_user::UpdateUser;
use portico_api::opendrive::upload::upload_small_file::UploadSmallFile;
use portico_api::opendrive::users::get_user_info::GetUserInfo;
use portico_api::opendrive::users::list_user_logs::ListUserLogs;
use portico_api::{FolderId, UnixTime};
use portico_server::testing::{Fault, Faults};

use crate::account_users::{CAROL, allow, member};
use crate::admin::{CARL, Office};
use crate::support::{Answer, BEGIN, TestServer, documented, md5_of, noise, root, rows};

fn ask(folder: &FolderId, name: &str, bytes: &[u8]) -> UploadSmallFile {
    UploadSmallFile {
        folder_id: folder.clone(),
        file_name: name.to_owned(),
        file_description: None,
        access_folder_id: None,
        file_size: bytes.len() as u64,
        file_time: None,
        file_hash: Some(md5_of(bytes)),
        sharing_id: None,
        open_if_exists: None,
        upload_key: None,
    }
}

async fn store(server: &TestServer, session: &str, name: &str, bytes: &[u8]) -> Answer {
    server.raw_file(session, &ask(&root(), name, bytes), bytes).await
}

async fn is_empty(server: &TestServer, session: &str) {
    assert!(server.list(session, &root()).await.files.is_empty());
    for table in ["files", "contents", "chunks", "versions"] {
        assert_eq!(rows::count(server, table).await, 0, "{table}");
    }
}

#[tokio::test]
async fn one_request_does_what_four_do() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let info = server.send(&ada, &GetUserInfo { apply_bw: None, branding: None }).await;
    assert_eq!(info.upload_small, Some(1 << 20), "it says what it takes");
    for (at, length) in [0, 5, 16 << 10, (16 << 10) + 1, 1 << 20].into_iter().enumerate() {
        let bytes = noise(at as u64, length);
        let four = server.create(&ada, &root(), &format!("{at} four.txt")).await.file_id;
        let mut four = serde_json::to_value(server.fill(&ada, &four, &bytes).await).unwrap();
        server.pass(1);
        let before = server.list(&ada, &root()).await.dir_update_time;
        let answer = store(&server, &ada, &format!("{at} one.txt"), &bytes).await;
        let mut one = answer.json();
        assert_eq!(one["DirUpdateTime"], before.0 + 1);
        let file = one["FileId"].as_str().unwrap().into();
        assert_eq!(server.download(&ada, &file).await.body, bytes, "{length}");
        // The two answers say the same of the two files.
        for fields in [&mut four, &mut one] {
            let fields = fields.as_object_mut().unwrap();
            fields.retain(|name, _| {
                !name.contains("Link") && !name.contains("Date") && !name.contains("Time")
            });
            for own in ["FileId", "Name", "GroupID"] {
                fields.remove(own).unwrap();
            }
        }
        assert_eq!(one, four);
    }
    let logs = ListUserLogs {
        access_user_id: None,
        start_date: None,
        end_date: None,
        log_type: Some(3),
        page: None,
    };
    assert_eq!(server.send(&ada, &logs).await.num_results, 10, "each is told once");
    let (up, count) = (2 * (5 + 16_384 + 16_385 + (1 << 20)), 10);
    let moved = format!("bandwidth WHERE up_bytes = {up} AND up_count = {count}");
    assert_eq!(rows::count(&server, &moved).await, 1);
    let found = portico_server::check(&server.state, |line| panic!("{line}")).await.unwrap();
    assert_eq!((found.missing, found.unused, found.miscounted), (0, 0, 0));
}

#[tokio::test]
async fn a_taken_name_is_refused_or_gets_a_new_version() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let first = store(&server, &ada, "a.txt", b"one").await.json();
    let second = ask(&root(), "A.txt", b"two");
    let refusal = server.raw_file(&ada, &second, b"two").await.refusal();
    assert_eq!(refusal, (409, documented::<UploadSmallFile>().1 + "."));
    let over = UploadSmallFile {
        open_if_exists: Some(true),
        file_time: Some(UnixTime(1_234_567_890)),
        ..second
    };
    let closed = server.raw_file(&ada, &over, b"two").await.json();
    assert_eq!((&closed["FileId"], &closed["Version"]), (&first["FileId"], &"2".into()));
    let listing = server.list(&ada, &root()).await;
    let file = &listing.files[0];
    assert_eq!((listing.files.len(), file.name.as_str()), (1, "a.txt"));
    assert_eq!(file.date_modified, UnixTime(1_234_567_890));
    assert_eq!(server.download(&ada, &file.file_id).await.body, "two");
    server.make_folder(&ada, &root(), "folder").await;
    let over = UploadSmallFile { file_name: "Folder".to_owned(), ..over };
    assert_eq!(server.raw_file(&ada, &over, b"two").await.refusal().0, 409);
    // What others have begun there stays theirs.
    let begun = server.create(&ada, &root(), "begun").await.file_id;
    let upload = server.open(&ada, &begun, 3).await.temp_location;
    assert_eq!(store(&server, &ada, "begun", b"two").await.refusal().0, 409);
    assert_eq!(server.chunk(&ada, &begun, &upload, 0, b"two").await.status, 200);
}

#[tokio::test]
async fn what_is_not_what_was_meant_leaves_nothing() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let good = ask(&root(), "a.txt", b"hello");
    let refused = async |ask: UploadSmallFile, bytes: &[u8]| {
        let refusal = server.raw_file(&ada, &ask, bytes).await.refusal();
        is_empty(&server, &ada).await;
        refusal
    };
    let (status, message) = refused(good.clone(), b"helLo").await;
    assert_eq!((status, message.contains(&md5_of(b"helLo"))), (400, true), "{message}");
    for bytes in [&b"hell"[..], b"hello you", b""] {
        let expected = format!("Total uploaded={}. File size=5", bytes.len());
        let (status, message) = refused(good.clone(), bytes).await;
        assert!(status == 400 && message.contains(&expected), "{message}");
    }
    let long = vec![0; (1 << 20) + 1];
    assert_eq!(refused(ask(&root(), "a.txt", &long), &long).await.0, 400);
    let liar = UploadSmallFile { file_size: 1 << 20, file_hash: None, ..good.clone() };
    assert_eq!(refused(liar, &long).await.0, 400);
    for time in [-1, 253_402_300_800] {
        let wrong = UploadSmallFile { file_time: Some(UnixTime(time)), ..good.clone() };
        assert_eq!(refused(wrong, b"hello").await.0, 400);
    }
    for name in ["", "a/b", ".."] {
        let wrong = UploadSmallFile { file_name: name.to_owned(), ..good.clone() };
        assert_eq!(refused(wrong, b"hello").await.0, 400, "{name}");
    }
    let wrong = UploadSmallFile { upload_key: Some("k".repeat(101)), ..good.clone() };
    assert_eq!(refused(wrong, b"hello").await.0, 400);
    let wrong = UploadSmallFile { folder_id: "AAAAAAAAAAAAAAAAAAAA".into(), ..good.clone() };
    assert_eq!(refused(wrong, b"hello").await.0, 404);
    let body = serde_json::json!({
        "session_id": ada, "folder_id": "0", "file_name": "a.txt", "file_size": 5,
    });
    let answer =
        server.post("/api/v1/upload/small_file.json", "application/json", body.to_string()).await;
    assert_eq!(answer.refusal(), (400, "`file_data` is required.".to_owned()));
    is_empty(&server, &ada).await;
}

#[tokio::test]
async fn the_same_once_more_is_answered_like_the_first_time() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let key = |key: &str, bytes: &[u8]| UploadSmallFile {
        upload_key: Some(key.to_owned()),
        ..ask(&root(), "a.txt", bytes)
    };
    let large = noise(1, 20_000);
    let first = server.raw_file(&ada, &key("one", &large), &large).await.json();
    let again = server.raw_file(&ada, &key("one", &large), &large).await.json();
    assert_eq!(first, again);
    for table in ["files", "contents", "chunks", "versions"] {
        assert_eq!(rows::count(&server, table).await, 1, "{table}");
    }
    let others = [key("two", &large), key("one", b"hello"), ask(&root(), "a.txt", &large)];
    for (other, bytes) in others.iter().zip([&large[..], b"hello", &large[..]]) {
        assert_eq!(server.raw_file(&ada, other, bytes).await.refusal().0, 409);
    }
    let file = first["FileId"].as_str().unwrap().into();
    server.fill(&ada, &file, b"newer").await;
    let late = server.raw_file(&ada, &key("one", &large), &large).await;
    assert_eq!(late.refusal().0, 409, "it is another content by now");
    assert_eq!(server.download(&ada, &file).await.body, "newer");
}

#[tokio::test]
async fn limits_and_rights_are_those_of_other_uploads() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let folder = server.make_folder(&ada, &root(), "Folder").await;
    let carol = member(&server, &ada, CAROL).await;
    let call = ask(&folder, "a.txt", b"hello");
    for right in [None, Some(Right::View)] {
        if let Some(right) = right {
            allow(&server, &ada, CAROL, &folder, right).await;
        }
        assert_ne!(server.raw_file(&carol, &call, b"hello").await.status, 200, "{right:?}");
    }
    allow(&server, &ada, CAROL, &folder, Right::Edit).await;
    assert_eq!(server.raw_file(&carol, &call, b"hello").await.status, 200);
    assert_eq!(rows::count(&server, "volumes WHERE member_id > 0 AND bytes = 5").await, 1);
    assert_eq!(rows::count(&server, "bandwidth WHERE member_id > 0 AND up_bytes = 5").await, 1);
    let bob = server.bob().await;
    assert_eq!(server.raw_file(&bob, &call, b"hello").await.refusal().0, 404);
    let found = portico_server::check(&server.state, |line| panic!("{line}")).await.unwrap();
    assert_eq!(found.missing, 0);
}

#[tokio::test]
async fn there_must_be_room_and_bandwidth() {
    let Office { server, ada, carl } = &Office::new().await;
    let limits = serde_json::json!({ "user_id": carl.as_str(), "max_storage": 1, "bw_max": 2 });
    let limits: UpdateUser = serde_json::from_value(limits).unwrap();
    server.send(ada, &limits).await;
    let carl = server.sign_in(CARL).await;
    let half = noise(1, 600_000);
    assert_eq!(store(server, &carl, "a", &half).await.status, 200);
    let (status, message) = store(server, &carl, "b", &half).await.refusal();
    assert!(status == 403 && message.contains("600000 bytes are needed, 448576"), "{message}");
    let over = UploadSmallFile { open_if_exists: Some(true), ..ask(&root(), "a", &half) };
    assert_eq!(server.raw_file(&carl, &over, &half).await.refusal().0, 403);
    let mut passed = 600_000;
    while passed < 2 << 20 {
        // Whatever becomes of them, they came.
        let wrong = UploadSmallFile { file_hash: Some(md5_of(b"x")), ..ask(&root(), "b", &half) };
        assert_eq!(server.raw_file(&carl, &wrong, &half).await.refusal().0, 400);
        passed += 600_000;
    }
    let (status, message) = store(server, &carl, "c", b"hello").await.refusal();
    assert_eq!((status, message.as_str()), (403, "Bandwidth limit exceeded."));
}

#[tokio::test]
async fn a_full_storage_refuses_what_needs_an_object() {
    let faults = Faults::default();
    let server = TestServer::failing(&faults).await;
    let ada = server.ada().await;
    faults.set(Fault::Full);
    assert_eq!(store(&server, &ada, "large", &noise(1, 20_000)).await.refusal().0, 507);
    is_empty(&server, &ada).await;
    assert_eq!(store(&server, &ada, "small", b"hello").await.status, 200);
    faults.set(Fault::None);
    let closed = store(&server, &ada, "large", &noise(1, 20_000)).await.json();
    assert_eq!(closed["DateUploaded"], BEGIN);
}
