//! `GET /download/file.json/{file_id}`.

use axum::body::Body;
use axum::http::Request;
use portico_api::FileId;
use portico_api::opendrive::file::get_file_info::GetFileInfo;
use portico_api::opendrive::file::trash_file::TrashFile;
use portico_api::wire::IdList;

use crate::file::no_file;
use crate::support::{Answer, NO_IDS, TestServer, close_upload, md5_of, noise, root};

/// A file of 3000 bytes in chunks of 700.
async fn file(server: &TestServer, session: &str, name: &str) -> (FileId, Vec<u8>) {
    let bytes = noise(8, 3000);
    let file = server.create(session, &root(), name).await.file_id;
    let upload = server.open(session, &file, 3000).await.temp_location;
    for (index, chunk) in bytes.chunks(700).enumerate() {
        server.chunk(session, &file, &upload, index as u64 * 700, chunk).await;
    }
    server.send(session, &close_upload(&file, &upload, 3000)).await;
    (file, bytes)
}

async fn get(server: &TestServer, path: &str, header: (&str, &str)) -> Answer {
    let request = Request::get(path).header(header.0, header.1);
    server.request(request.body(Body::empty()).unwrap()).await
}

fn path(session: &str, file: &FileId) -> String {
    format!("/api/v1/download/file.json/{file}?session_id={session}")
}

#[tokio::test]
async fn the_bytes_come_whole_and_in_parts() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let (file, bytes) = file(&server, &ada, "a.bin").await;
    let path = path(&ada, &file);
    let whole = server.get(&path).await;
    assert_eq!((whole.status.as_u16(), whole.header("content-length")), (200, "3000"));
    assert_eq!(whole.body, bytes);
    assert_eq!(whole.header("etag"), format!("\"{}\"", md5_of(&bytes)));
    for (range, expected) in [
        ("bytes=0-0", 0..1),
        ("bytes=699-700", 699..701),
        ("bytes=650-2150", 650..2151),
        ("bytes=2999-", 2999..3000),
        ("bytes=-1", 2999..3000),
        ("bytes=0-99999", 0..3000),
    ] {
        let part = get(&server, &path, ("range", range)).await;
        assert_eq!(part.status, 206, "{range}");
        assert_eq!(part.body, bytes[expected.clone()], "{range}");
        let place = format!("bytes {}-{}/3000", expected.start, expected.end - 1);
        assert_eq!(part.header("content-range"), place);
    }
    let beyond = get(&server, &path, ("range", "bytes=3000-")).await;
    assert_eq!((beyond.status.as_u16(), beyond.header("content-range")), (416, "bytes */3000"));
    let rest = server.get(&format!("{path}&offset=2900")).await;
    assert_eq!((rest.status.as_u16(), &rest.body[..]), (206, &bytes[2900..]));
    assert_eq!(server.get(&format!("{path}&offset=3000")).await.body, bytes);
}

#[tokio::test]
async fn conditions_and_heads_are_honored() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let (file, bytes) = file(&server, &ada, "a.bin").await;
    let path = path(&ada, &file);
    let tag = format!("\"{}\"", md5_of(&bytes));
    assert_eq!(get(&server, &path, ("if-none-match", &tag)).await.status, 304);
    for (condition, status) in [(tag.as_str(), 206), ("\"other\"", 200)] {
        let request =
            Request::get(&path).header("range", "bytes=0-9").header("if-range", condition);
        let answer = server.request(request.body(Body::empty()).unwrap()).await;
        assert_eq!(answer.status, status, "{condition}");
    }
    let head = server.request(Request::head(&path).body(Body::empty()).unwrap()).await;
    assert_eq!((head.status.as_u16(), head.body.len()), (200, 0));
    assert_eq!(head.header("content-length"), "3000");
    let test = server.get(&format!("{path}&test=1")).await.json();
    assert_eq!(test, serde_json::json!({"result": true, "dl_stream_status": true}));
}

#[tokio::test]
async fn nothing_that_can_run_is_ever_shown() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    for (name, inline) in [
        ("page.html", false),
        ("drawing.svg", false),
        ("data.xml", false),
        ("script.js", false),
        ("unknown", false),
        ("picture.png", true),
        ("notes.txt", true),
    ] {
        let file = server.upload(&ada, &root(), name, b"<script>alert(1)</script>").await;
        let answer = server.get(&format!("{}&inline=1", path(&ada, &file))).await;
        let kind = if inline { "inline;" } else { "attachment;" };
        assert!(answer.header("content-disposition").starts_with(kind), "{name}");
        assert_eq!(answer.header("content-security-policy"), "sandbox; default-src 'none'");
        assert_eq!(answer.header("x-content-type-options"), "nosniff");
    }
    let file = server.upload(&ada, &root(), "Grüße; a=b.txt", b"x").await;
    let answer = server.download(&ada, &file).await;
    assert_eq!(
        answer.header("content-disposition"),
        "attachment; filename=\"Gr__e; a=b.txt\"; filename*=UTF-8''Gr%C3%BC%C3%9Fe%3B%20a%3Db.txt"
    );
}

#[tokio::test]
async fn only_who_may_gets_a_byte() {
    let server = TestServer::new().await;
    let (ada, bob) = (server.ada().await, server.bob().await);
    let (file, _) = file(&server, &ada, "private.bin").await;
    for id in [file.clone(), FileId::from(NO_IDS[0])] {
        assert_eq!(server.download(&bob, &id).await.refusal(), no_file());
    }
    let nobody = server.get(&format!("/api/v1/download/file.json/{file}")).await;
    assert_eq!(nobody.refusal(), (403, "File is private".to_owned()));
    assert_eq!(server.download("nonsense", &file).await.refusal().0, 401);
    assert_eq!(server.download(&ada, &"x".into()).await.refusal().0, 400);
}

#[tokio::test]
async fn what_lies_in_the_trash_is_counted_and_no_listing_changes() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let folder = server.make_folder(&ada, &root(), "Folder").await;
    let file = server.upload(&ada, &folder, "a.txt", b"hello").await;
    server.send(&ada, &TrashFile { file_id: IdList::one(&file), sharing_id: None }).await;
    let before = server.list(&ada, &folder).await;
    assert_eq!(server.download(&ada, &file).await.body, "hello");
    let ask = GetFileInfo { file_id: file, sharing_id: None };
    let counted = async {
        // It is counted some time after the answer.
        while server.send(&ada, &ask).await.downloads == 0 {
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(std::time::Duration::from_mins(1), counted).await.unwrap();
    assert_eq!(server.list(&ada, &folder).await, before, "it is in no listing");
}
