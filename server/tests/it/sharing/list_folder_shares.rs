//! `GET /sharing/listusers.json/{session_id}/{folder_id}`.

use portico_api::FolderId;
use portico_api::opendrive::Right;
use portico_api::opendrive::sharing::list_folder_shares::ListFolderShares;

use super::share;
use crate::support::{NO_IDS, TestServer, root};

fn ask(folder_id: &FolderId) -> ListFolderShares {
    ListFolderShares { folder_id: folder_id.clone() }
}

#[tokio::test]
async fn an_owner_sees_with_whom_a_folder_is_shared() {
    let server = TestServer::new().await;
    let (ada, bob) = (server.ada().await, server.bob().await);
    let folder = server.make_folder(&ada, &root(), "Shared").await;
    assert!(server.send(&ada, &ask(&folder)).await.share_with_user.is_empty());
    let made = share(&server, &ada, &folder, Right::Edit).await;
    assert_eq!(server.send(&ada, &ask(&folder)).await.share_with_user, [made.share]);
    let raw = server.raw(&ada, &ask(&folder)).await.json();
    assert_eq!(raw["ShareWithUser"][0]["ShareMode"], "1");
    let invalid = (400, "Invalid folder id".to_owned());
    assert_eq!(server.refused(&bob, &ask(&folder)).await, invalid, "it is shared with them");
    for id in NO_IDS {
        assert_eq!(server.refused(&ada, &ask(&id.into())).await, invalid);
    }
}
