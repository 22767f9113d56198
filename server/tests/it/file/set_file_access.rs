//! `POST /file/access.json`.

use portico_api::FileId;
use portico_api::opendrive::Access;
use portico_api::opendrive::file::set_file_access::SetFileAccess;

use super::no_file;
use crate::support::{NO_IDS, TestServer, root};

fn ask(file_id: &FileId, access: Access) -> SetFileAccess {
    SetFileAccess {
        file_id: file_id.clone(),
        file_ispublic: access,
        access_folder_id: None,
        sharing_id: None,
    }
}

#[tokio::test]
async fn a_file_is_opened_and_closed_again() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let file = server.upload(&ada, &root(), "a.txt", b"hello").await;
    let address = format!("/api/v1/download/file.json/{file}");
    assert_eq!(server.get(&address).await.status, 403);
    for access in [Access::Public, Access::Hidden] {
        let before = server.list(&ada, &root()).await.dir_update_time;
        let entry = server.send(&ada, &ask(&file, access)).await;
        assert_eq!(entry.access, access);
        assert!(entry.dir_update_time > Some(before));
        assert_eq!(server.get(&address).await.body, "hello");
        assert_eq!(server.get(&format!("/f/{file}")).await.status, 200);
    }
    let before = server.list(&ada, &root()).await;
    server.send(&ada, &ask(&file, Access::Hidden)).await;
    let after = server.list(&ada, &root()).await.dir_update_time;
    assert!(after <= before.dir_update_time.max(after), "the same once more");
    server.send(&ada, &ask(&file, Access::Private)).await;
    assert_eq!(server.get(&address).await.status, 403);
    assert_eq!(server.get(&format!("/f/{file}")).await.status, 404);
}

#[tokio::test]
async fn strangers_open_nothing() {
    let server = TestServer::new().await;
    let (ada, bob) = (server.ada().await, server.bob().await);
    let file = server.upload(&ada, &root(), "a.txt", b"hello").await;
    assert_eq!(server.refused(&bob, &ask(&file, Access::Public)).await, no_file());
    assert_eq!(server.refused(&ada, &ask(&file, Access::Other(7))).await.0, 400);
    let nonsense = ask(&NO_IDS[1].into(), Access::Public);
    assert_eq!(server.refused(&ada, &nonsense).await, (400, "Invalid file ID.".to_owned()));
}
