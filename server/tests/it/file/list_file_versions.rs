//! `GET /file/fileversions.json/{session_id}/{file_group_id}`.

use portico_api::opendrive::Access;
use portico_api::opendrive::file::get_file_info::GetFileInfo;
use portico_api::opendrive::file::list_file_versions::ListFileVersions;
use portico_api::opendrive::file::update_file_settings::UpdateFileSettings;

use super::no_file;
use crate::support::{TestServer, root};

#[tokio::test]
async fn versions_have_ids_of_their_own_that_open_them() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let file = server.upload(&ada, &root(), "a.txt", b"one").await;
    server.pass(60);
    server.fill(&ada, &file, b"second").await;
    let info = server.send(&ada, &GetFileInfo { file_id: file.clone(), sharing_id: None }).await;
    let ask = ListFileVersions { file_group_id: info.group_id };
    let raw = server.raw(&ada, &ask).await.json();
    let versions = server.send(&ada, &ask).await.0;
    let [new, old] = versions.as_slice() else { panic!("{raw}") };
    assert_eq!((new.version, new.size, old.version, old.size), (2, 6, 1, 3));
    assert_eq!(old.name, "a.txt");
    assert!(raw[old.file_id.as_str()]["Size"].is_number());
    assert_eq!(server.download(&ada, &old.file_id).await.body, "one");
    assert_eq!(server.download(&ada, &new.file_id).await.body, "second");
    let ask = GetFileInfo { file_id: old.file_id.clone(), sharing_id: None };
    let info = server.send(&ada, &ask).await;
    assert_eq!((info.size, info.version, &info.file_id), (3, 1, &old.file_id));
    assert_eq!(info.date_modified, old.date_modified);
}

#[tokio::test]
async fn strangers_see_no_version() {
    let server = TestServer::new().await;
    let (ada, bob) = (server.ada().await, server.bob().await);
    let file = server.upload(&ada, &root(), "a.txt", b"one").await;
    server.fill(&ada, &file, b"two").await;
    let info = server.send(&ada, &GetFileInfo { file_id: file.clone(), sharing_id: None }).await;
    let ask = ListFileVersions { file_group_id: info.group_id };
    let old = server.send(&ada, &ask).await.0.pop().unwrap().file_id;
    assert_eq!(server.refused(&bob, &ask).await, no_file());
    assert_eq!(server.download(&bob, &old).await.refusal(), no_file());
    let hidden = UpdateFileSettings {
        file_ispublic: Some(Access::Hidden),
        ..UpdateFileSettings::new(file.clone())
    };
    server.send(&ada, &hidden).await;
    assert_eq!(server.download(&bob, &file).await.status, 200, "who has the address has it");
    assert_eq!(server.refused(&bob, &ask).await, no_file(), "who guesses a number has not");
    for file_group_id in [0, -1, i64::MAX] {
        assert_eq!(server.refused(&ada, &ListFileVersions { file_group_id }).await, no_file());
    }
}
