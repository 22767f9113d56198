//! `GET /folder/expiringlink.json/{session_id}/{date}/{counter}/{folder_id}/{enable}`, and the pages behind it.

use portico_api::FolderId;
use portico_api::opendrive::folder::create_folder_link::CreateFolderLink;

use super::no_folder;
use crate::support::{NO_IDS, TestServer, root};

/// Tests begin on 2026-01-01.
pub(super) fn ask(folder_id: &FolderId, date: &str, counter: u32) -> CreateFolderLink {
    CreateFolderLink { date: date.to_owned(), counter, folder_id: folder_id.clone(), enable: true }
}

#[tokio::test]
async fn a_folder_is_shown_with_everything_in_it_and_nothing_else() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let folder = server.make_folder(&ada, &root(), "Folder").await;
    let inner = server.make_folder(&ada, &folder, "Inner & more").await;
    let file = server.upload(&ada, &inner, "a.txt", b"hello").await;
    let outside = server.upload(&ada, &root(), "outside.txt", b"secret").await;
    let link = server.send(&ada, &ask(&folder, "2026-01-31", 0)).await.link;
    let page = server.get(&link).await;
    let text = String::from_utf8_lossy(&page.body).into_owned();
    assert!(text.contains("Inner &amp; more") && !text.contains("outside"), "{text}");
    let text = server.get(&format!("{link}?folder={inner}")).await.body;
    assert!(String::from_utf8_lossy(&text).contains("a.txt"));
    assert_eq!(server.get(&format!("{link}/download/{file}")).await.body, "hello");
    assert_eq!(server.get(&format!("{link}/download/{outside}")).await.status, 404);
    for id in NO_IDS.iter().take(2) {
        assert_eq!(server.get(&format!("{link}?folder={id}")).await.status, 404);
        assert_eq!(server.get(&format!("{link}/download/{id}")).await.status, 404);
    }
}

#[tokio::test]
async fn each_download_is_a_use() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let folder = server.make_folder(&ada, &root(), "Folder").await;
    let file = server.upload(&ada, &folder, "a.txt", b"hello").await;
    let link = server.send(&ada, &ask(&folder, "2026-01-31", 1)).await.link;
    assert_eq!(server.get(&link).await.status, 200, "looking is no use");
    let download = format!("{link}/download/{file}");
    assert_eq!(server.get(&download).await.status, 200);
    assert_eq!(server.get(&download).await.status, 404);
    assert_eq!(server.get(&link).await.status, 404);
}

#[tokio::test]
async fn strangers_and_roots_have_none() {
    let server = TestServer::new().await;
    let (ada, bob) = (server.ada().await, server.bob().await);
    let folder = server.make_folder(&ada, &root(), "Folder").await;
    assert_eq!(server.refused(&bob, &ask(&folder, "2026-01-31", 0)).await, no_folder());
    assert_eq!(server.refused(&ada, &ask(&root(), "2026-01-31", 0)).await.0, 400);
    assert_eq!(server.refused(&ada, &ask(&folder, "2025-01-31", 0)).await.0, 400);
}
