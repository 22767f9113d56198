//! `POST /upload/create_file.json`.

use portico_api::FolderId;
use portico_api::opendrive::upload::create_file::CreateFile;

use crate::folder::{no_folder, taken};
use crate::support::{NO_IDS, TestServer, create_file, md5_of, root};

#[tokio::test]
async fn a_file_without_content_is_listed_with_size_0() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let raw = server.raw(&ada, &create_file(&root(), "a.txt")).await.json();
    for key in ["Size", "Views", "Downloads", "DateModified", "Access"] {
        assert!(raw[key].is_string(), "{key}: clients insist");
    }
    for key in [
        "GroupID",
        "DirUpdateTime",
        "SpeedLimit",
        "RequireCompression",
        "RequireHash",
        "RequireHashOnly",
    ] {
        assert!(raw[key].is_number(), "{key}: clients insist");
    }
    let listing = server.list(&ada, &root()).await;
    assert_eq!((listing.files[0].size, listing.files[0].file_hash.clone()), (0, None));
    let id = listing.files[0].file_id.clone();
    let expected = (404, "File has no content yet".to_owned());
    assert_eq!(server.download(&ada, &id).await.refusal(), expected);
}

#[tokio::test]
async fn a_taken_name_is_refused_or_opened() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let file = server.upload(&ada, &root(), "a.txt", b"hello").await;
    server.make_folder(&ada, &root(), "Folder").await;
    assert_eq!(server.refused(&ada, &create_file(&root(), "A.TXT")).await, taken());
    let open = |name: &str| CreateFile { open_if_exists: Some(true), ..create_file(&root(), name) };
    let found = server.send(&ada, &open("A.TXT")).await;
    assert_eq!((found.file_id, found.name.as_str(), found.size), (file, "a.txt", 5));
    assert_eq!(server.refused(&ada, &open("folder")).await, taken());
}

#[tokio::test]
async fn only_ones_own_content_is_known_already() {
    let server = TestServer::new().await;
    let (ada, bob) = (server.ada().await, server.bob().await);
    server.upload(&ada, &root(), "a.txt", b"hello").await;
    let ask = |name: &str| CreateFile {
        file_size: Some(5),
        file_hash: Some(md5_of(b"hello").to_uppercase()),
        ..create_file(&root(), name)
    };
    assert!(server.send(&ada, &ask("b.txt")).await.require_hash_only);
    assert!(!server.send(&bob, &ask("b.txt")).await.require_hash_only);
}

#[tokio::test]
async fn strangers_make_nothing() {
    let server = TestServer::new().await;
    let (ada, bob) = (server.ada().await, server.bob().await);
    let folder = server.make_folder(&ada, &root(), "Private").await;
    for id in [folder].into_iter().chain(NO_IDS.map(FolderId::from)) {
        assert_eq!(server.refused(&bob, &create_file(&id, "x")).await, no_folder());
    }
    assert_eq!(server.refused("nonsense", &create_file(&root(), "x")).await.0, 401);
}
