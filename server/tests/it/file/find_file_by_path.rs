//! `POST /file/idbypath.json`.

use portico_api::opendrive::file::find_file_by_path::FindFileByPath;

use crate::support::{TestServer, root};

fn ask(path: &str) -> FindFileByPath {
    FindFileByPath { path: path.to_owned() }
}

#[tokio::test]
async fn a_path_leads_to_a_file() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let one = server.make_folder(&ada, &root(), "One").await;
    let two = server.make_folder(&ada, &one, "Two").await;
    let file = server.upload(&ada, &two, "a.txt", b"hello").await;
    for path in ["One/Two/a.txt", "/one/two/A.TXT", "One//Two/ a.txt "] {
        let found = server.send(&ada, &ask(path)).await;
        assert_eq!(found.file_id, file, "{path}");
        let bytes = server.get(&format!("{}?session_id={ada}", found.download_link)).await.body;
        assert_eq!(bytes, "hello");
    }
}

#[tokio::test]
async fn what_is_not_there_is_not_found() {
    let server = TestServer::new().await;
    let (ada, bob) = (server.ada().await, server.bob().await);
    let one = server.make_folder(&ada, &root(), "One").await;
    server.upload(&ada, &one, "a.txt", b"hello").await;
    let missing = (404, "File not found.".to_owned());
    for path in ["One", "One/b.txt", "Two/a.txt", "a.txt", "/", "One/a.txt/b", "../One/a.txt"] {
        assert_eq!(server.refused(&ada, &ask(path)).await, missing, "{path}");
    }
    assert_eq!(server.refused(&bob, &ask("One/a.txt")).await, missing);
}
