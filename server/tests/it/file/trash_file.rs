//! `POST /file/trash.json`.

use portico_api::FileId;
use portico_api::opendrive::file::trash_file::TrashFile;

use super::no_file;
use crate::folder::names;
use crate::support::{NO_IDS, TestServer, root};

fn ask(ids: &[&FileId]) -> TrashFile {
    TrashFile { file_id: ids.iter().copied().cloned().collect(), sharing_id: None }
}

#[tokio::test]
async fn files_go_into_the_trash_together_or_not_at_all() {
    let server = TestServer::new().await;
    let (ada, bob) = (server.ada().await, server.bob().await);
    let (a, b) = (
        server.upload(&ada, &root(), "a.txt", b"x").await,
        server.upload(&ada, &root(), "b.txt", b"y").await,
    );
    let nobody = FileId::from(NO_IDS[0]);
    assert_eq!(server.refused(&ada, &ask(&[&a, &nobody])).await, no_file());
    assert_eq!(server.refused(&bob, &ask(&[&a])).await, no_file());
    assert_eq!(server.refused(&ada, &ask(&[])).await.0, 400);
    assert_eq!(names(&server.list(&ada, &root()).await), ["a.txt", "b.txt"]);
    let updated = server.send(&ada, &ask(&[&a, &b])).await.dir_update_time;
    let listing = server.list(&ada, &root()).await;
    assert!(names(&listing).is_empty());
    assert_eq!(listing.dir_update_time, updated);
    server.create(&ada, &root(), "A.txt").await;
}
