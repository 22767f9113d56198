//! `GET /file/fileexpiringlinks.json/{session_id}/{file_id}`.

use portico_api::FileId;
use portico_api::opendrive::file::get_file_link::GetFileLink;

use super::{create_file_link, no_file};
use crate::support::{TestServer, root};

fn ask(file_id: &FileId) -> GetFileLink {
    GetFileLink { file_id: file_id.clone() }
}

#[tokio::test]
async fn a_link_tells_how_far_it_is_used_up() {
    let server = TestServer::new().await;
    let (ada, bob) = (server.ada().await, server.bob().await);
    let file = server.upload(&ada, &root(), "a.txt", b"hello").await;
    let missing = (404, "Expiring link not found".to_owned());
    assert_eq!(server.refused(&ada, &ask(&file)).await, missing);
    let make = create_file_link::ask(&file, "2026-01-31", 5, true);
    let link = server.send(&ada, &make).await;
    server.get(&link.download_link).await;
    let info = server.send(&ada, &ask(&file)).await;
    assert_eq!(info.download_link, link.download_link);
    assert_eq!((info.counter_max, info.counter, info.counter_enable), (5, 1, true));
    assert_eq!(info.expiring_date, "2026-01-31");
    let raw = server.raw(&ada, &ask(&file)).await.json();
    assert_eq!((&raw["CounterMax"], &raw["CounterEnable"]), (&"5".into(), &"1".into()));
    assert_eq!(server.refused(&bob, &ask(&file)).await, no_file());
    server.pass(31 * 86_400);
    let ada = server.ada().await;
    assert_eq!(server.refused(&ada, &ask(&file)).await, missing);
}
