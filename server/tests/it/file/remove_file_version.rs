//! `DELETE /file/removefileversion.json/{session_id}/{file_id}`.

use portico_api::FileId;
use portico_api::opendrive::file::get_file_info::GetFileInfo;
use portico_api::opendrive::file::list_file_versions::ListFileVersions;
use portico_api::opendrive::file::remove_file_version::RemoveFileVersion;

use super::no_file;
use crate::support::{NO_IDS, TestServer, root};

async fn versions(server: &TestServer, session: &str, file: &FileId) -> Vec<FileId> {
    let ask = GetFileInfo { file_id: file.clone(), sharing_id: None };
    let file_group_id = server.send(session, &ask).await.group_id;
    let versions = server.send(session, &ListFileVersions { file_group_id }).await;
    versions.0.into_iter().map(|version| version.file_id).collect()
}

fn ask(file_id: &FileId) -> RemoveFileVersion {
    RemoveFileVersion { file_id: file_id.clone() }
}

#[tokio::test]
async fn the_newest_that_is_left_is_the_file() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let file = server.upload(&ada, &root(), "a.txt", b"one").await;
    for text in ["two", "three", "four"] {
        server.pass(10);
        server.fill(&ada, &file, text.as_bytes()).await;
    }
    let all = versions(&server, &ada, &file).await;
    let before = server.list(&ada, &root()).await;
    let removed = server.send(&ada, &ask(&all[2])).await;
    assert_eq!(server.list(&ada, &root()).await, before, "no listing shows an old version");
    assert_eq!(removed.dir_update_time, before.dir_update_time);
    let removed = server.send(&ada, &ask(&all[0])).await;
    let after = server.list(&ada, &root()).await;
    assert!(after.dir_update_time > before.dir_update_time);
    assert_eq!(removed.dir_update_time, after.dir_update_time);
    assert_eq!((after.files[0].version, after.files[0].size), (3, 5));
    assert_eq!(server.download(&ada, &file).await.body, "three");
    server.send(&ada, &ask(&file)).await;
    assert_eq!(
        server.download(&ada, &file).await.body,
        "one",
        "the file's id is its current version"
    );
    assert_eq!(server.refused(&ada, &ask(&file)).await.0, 400, "the only one stays");
    server.fill(&ada, &file, b"five").await;
    assert_eq!(server.download(&ada, &file).await.body, "five");
}

#[tokio::test]
async fn strangers_remove_nothing() {
    let server = TestServer::new().await;
    let (ada, bob) = (server.ada().await, server.bob().await);
    let file = server.upload(&ada, &root(), "a.txt", b"one").await;
    server.fill(&ada, &file, b"two").await;
    for version in versions(&server, &ada, &file).await {
        assert_eq!(server.refused(&bob, &ask(&version)).await, no_file());
    }
    assert_eq!(server.refused(&bob, &ask(&file)).await, no_file());
    assert_eq!(server.refused(&ada, &ask(&NO_IDS[0].into())).await, no_file());
    assert_eq!(
        server.refused(&ada, &ask(&NO_IDS[1].into())).await,
        (400, "Invalid file ID.".to_owned())
    );
    assert_eq!(versions(&server, &ada, &file).await.len(), 2);
}
