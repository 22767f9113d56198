//! `GET /folder/trashlist.json/{session_id}`.

use portico_api::opendrive::OrderType;
use portico_api::opendrive::file::trash_file::TrashFile;
use portico_api::opendrive::folder::list_trash::{ListTrash, TrashOrder};
use portico_api::opendrive::folder::trash_folder::TrashFolder;
use portico_api::wire::IdList;

use super::folder_names;
use crate::support::{BEGIN, TestServer, root};

#[tokio::test]
async fn the_trash_shows_what_was_put_there_itself() {
    let server = TestServer::new().await;
    let (ada, bob) = (server.ada().await, server.bob().await);
    let folder = server.make_folder(&ada, &root(), "Folder").await;
    server.make_folder(&ada, &folder, "Inside").await;
    for (name, seconds) in [("b.txt", 10), ("a.txt", 20)] {
        let file = server.upload(&ada, &root(), name, b"x").await;
        server.pass(seconds);
        server.send(&ada, &TrashFile { file_id: IdList::one(&file), sharing_id: None }).await;
    }
    server.send(&ada, &TrashFolder { folder_id: IdList::one(&folder), sharing_id: None }).await;
    let trash = server.send(&ada, &ListTrash::default()).await;
    assert_eq!((trash.files_count, trash.folders_count), (2, 1));
    assert_eq!(folder_names(&trash.folders), ["Folder"]);
    assert_eq!(trash.files[1].date_trashed.map(|time| time.0), Some(BEGIN + 10));
    assert_eq!(trash.files[0].parent_id, Some(root()), "where it came from");
    let ask = ListTrash {
        order_by: Some(TrashOrder::TrashedDate),
        order_type: Some(OrderType::Asc),
        search_query: Some("TXT".to_owned()),
        ..ListTrash::default()
    };
    let found = server.send(&ada, &ask).await;
    let names: Vec<&str> = found.files.iter().map(|file| file.name.as_str()).collect();
    assert_eq!((names, found.folders.len()), (vec!["b.txt", "a.txt"], 0));
    let counts =
        server.send(&ada, &ListTrash { count_only: Some(true), ..ListTrash::default() }).await;
    assert_eq!((counts.files_count, counts.files.len()), (2, 0));
    assert_eq!(server.send(&bob, &ListTrash::default()).await.files_count, 0);
    assert_eq!(server.refused("nonsense", &ListTrash::default()).await.0, 401);
}
