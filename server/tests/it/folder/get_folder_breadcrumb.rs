//! `GET /folder/breadcrumb.json/{session_id}/{folder_id}`.

use portico_api::FolderId;
use portico_api::opendrive::folder::get_folder_breadcrumb::GetFolderBreadcrumb;

use super::{folder_names, no_folder};
use crate::support::{NO_IDS, TestServer, root};

fn ask(folder_id: FolderId) -> GetFolderBreadcrumb {
    GetFolderBreadcrumb { folder_id, with_subfolders: None, sharing_id: None }
}

#[tokio::test]
async fn the_way_leads_from_the_outside_in() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let outer = server.make_folder(&ada, &root(), "Outer").await;
    let inner = server.make_folder(&ada, &outer, "Inner").await;
    server.make_folder(&ada, &outer, "Beside").await;
    let way = server.send(&ada, &ask(inner.clone())).await.0;
    let ids: Vec<&FolderId> = way.iter().map(|crumb| &crumb.folder_id).collect();
    assert_eq!(ids, [&outer, &inner]);
    assert!(way[0].sub_folders.is_empty());
    let ask = GetFolderBreadcrumb { with_subfolders: Some(true), ..ask(inner) };
    let way = server.send(&ada, &ask).await.0;
    assert_eq!(folder_names(&way[0].sub_folders), ["Beside", "Inner"]);
}

#[tokio::test]
async fn the_root_and_what_is_not_there_have_none() {
    let server = TestServer::new().await;
    let (ada, bob) = (server.ada().await, server.bob().await);
    assert_eq!(server.refused(&ada, &ask(root())).await.0, 400);
    let private = server.make_folder(&ada, &root(), "Private").await;
    for id in [private].into_iter().chain(NO_IDS.map(FolderId::from)) {
        assert_eq!(server.refused(&bob, &ask(id)).await, no_folder());
    }
}
