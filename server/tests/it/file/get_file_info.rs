//! `GET /file/info.json/{file_id}`.

use portico_api::FileId;
use portico_api::opendrive::file::get_file_info::GetFileInfo;

use super::no_file;
use crate::support::{NO_IDS, TestServer, md5_of, root};

fn ask(file_id: &FileId) -> GetFileInfo {
    GetFileInfo { file_id: file_id.clone(), sharing_id: None }
}

#[tokio::test]
async fn details_are_told_in_the_types_that_clients_insist_on() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let file = server.upload(&ada, &root(), "a.tar.gz", b"hello").await;
    let info = server.send(&ada, &ask(&file)).await;
    assert_eq!((info.name.as_str(), info.extension.as_str(), info.size), ("a.tar.gz", "gz", 5));
    assert_eq!(info.file_hash, Some(md5_of(b"hello")));
    assert_eq!((info.version, info.parent_id), (1, Some(root())));
    let raw = server.raw(&ada, &ask(&file)).await.json();
    assert_eq!((&raw["Size"], raw["DateModified"].is_string()), (&"5".into(), true));
}

#[tokio::test]
async fn nobody_else_is_told_anything() {
    let server = TestServer::new().await;
    let (ada, bob) = (server.ada().await, server.bob().await);
    let file = server.upload(&ada, &root(), "private.txt", b"x").await;
    assert_eq!(server.refused(&bob, &ask(&file)).await, no_file());
    assert_eq!(server.refused(&bob, &ask(&FileId::from(NO_IDS[0]))).await, no_file());
    for id in &NO_IDS[1..] {
        let expected = (400, "Invalid file ID.".to_owned());
        assert_eq!(server.refused(&bob, &ask(&FileId::from(*id))).await, expected);
    }
    assert_eq!(server.refused("", &ask(&file)).await, (403, "File is private".to_owned()));
    assert_eq!(server.refused("nonsense", &ask(&file)).await.0, 401);
}
