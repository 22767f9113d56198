//! `POST /file/restore.json`.

use portico_api::FileId;
use portico_api::opendrive::file::{restore_file::RestoreFile, trash_file::TrashFile};
use portico_api::wire::IdList;

use super::no_file;
use crate::folder::names;
use crate::support::{NO_IDS, TestServer, root};

#[tokio::test]
async fn a_file_comes_back_with_a_free_name() {
    let server = TestServer::new().await;
    let (ada, bob) = (server.ada().await, server.bob().await);
    let mut files = Vec::new();
    for text in ["one", "two", "three"] {
        let file = server.upload(&ada, &root(), "a.txt", text.as_bytes()).await;
        server.send(&ada, &TrashFile { file_id: IdList::one(&file), sharing_id: None }).await;
        files.push(file);
    }
    let restore = |id: &FileId| RestoreFile { file_id: IdList::one(id) };
    for id in [files[0].clone(), FileId::from(NO_IDS[0])] {
        assert_eq!(server.refused(&bob, &restore(&id)).await, no_file());
    }
    server.send(&ada, &restore(&files[0])).await;
    let rest = RestoreFile { file_id: files[1..].iter().cloned().collect() };
    let last = server.send(&ada, &rest).await;
    assert_eq!((last.name.as_str(), &last.file_id), ("a (2).txt", &files[2]));
    assert_eq!(names(&server.list(&ada, &root()).await), ["a (1).txt", "a (2).txt", "a.txt"]);
    assert_eq!(server.download(&ada, &files[1]).await.body, "two");
}
