//! `GET /folder/folderexpiringlinks.json/{session_id}/{folder_id}`.

use portico_api::FolderId;
use portico_api::opendrive::folder::get_folder_link::GetFolderLink;

use super::{create_folder_link, no_folder};
use crate::support::{TestServer, root};

fn ask(folder_id: &FolderId) -> GetFolderLink {
    GetFolderLink { folder_id: folder_id.clone() }
}

#[tokio::test]
async fn a_link_tells_how_far_it_is_used_up() {
    let server = TestServer::new().await;
    let (ada, bob) = (server.ada().await, server.bob().await);
    let folder = server.make_folder(&ada, &root(), "Folder").await;
    let missing = (404, "Expiring link not found".to_owned());
    assert_eq!(server.refused(&ada, &ask(&folder)).await, missing);
    let link = server.send(&ada, &create_folder_link::ask(&folder, "2026-01-31", 3)).await.link;
    let info = server.send(&ada, &ask(&folder)).await;
    assert_eq!((info.link, info.counter_max, info.counter), (link, 3, 0));
    assert_eq!((info.expiring_date.as_str(), info.counter_enable), ("2026-01-31", true));
    assert_eq!(server.refused(&bob, &ask(&folder)).await, no_folder());
}
