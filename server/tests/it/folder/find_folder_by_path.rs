//! `POST /folder/idbypath.json`.

use portico_api::opendrive::folder::find_folder_by_path::FindFolderByPath;

use super::no_folder;
use crate::support::{TestServer, root};

fn ask(path: &str) -> FindFolderByPath {
    FindFolderByPath { path: path.to_owned() }
}

#[tokio::test]
async fn a_path_leads_to_a_folder_with_and_without_a_slash_before_it() {
    let server = TestServer::new().await;
    let (ada, bob) = (server.ada().await, server.bob().await);
    let outer = server.make_folder(&ada, &root(), "Outer").await;
    let inner = server.make_folder(&ada, &outer, "Inner").await;
    server.create(&ada, &outer, "file").await;
    for path in ["Outer/Inner", "/outer/INNER/", "//Outer//Inner"] {
        assert_eq!(server.send(&ada, &ask(path)).await.folder_id, inner, "{path}");
    }
    assert_eq!(server.send(&ada, &ask("/")).await.folder_id, root());
    for path in ["Outer/Nobody", "Outer/file", "Inner", "../Outer"] {
        assert_eq!(server.refused(&ada, &ask(path)).await, no_folder(), "{path}");
    }
    assert_eq!(server.refused(&bob, &ask("Outer")).await, no_folder());
    assert_eq!(server.refused(&ada, &ask("")).await, (400, "`path` is required.".to_owned()));
    let raw = server.raw(&ada, &ask("Outer")).await.json();
    assert!(raw["FolderId"].is_string(), "spelled otherwise than everywhere else");
}
