//! `GET /sharing/listsharedusers.json/{session_id}`.

use portico_api::opendrive::Right;
use portico_api::opendrive::sharing::list_sharing_users::ListSharingUsers;
use portico_api::opendrive::sharing::remove_share::RemoveShare;

use super::share;
use crate::support::{TestServer, root};

#[tokio::test]
async fn everybody_who_shares_is_there_once() {
    let server = TestServer::new().await;
    let (ada, bob) = (server.ada().await, server.bob().await);
    let before = server.send(&bob, &ListSharingUsers {}).await;
    assert!(before.shared_users.is_empty());
    let one = server.make_folder(&ada, &root(), "One").await;
    let two = server.make_folder(&ada, &root(), "Two").await;
    let first = share(&server, &ada, &one, Right::View).await.share.sharing_id;
    let second = share(&server, &ada, &two, Right::View).await.share.sharing_id;
    let during = server.send(&bob, &ListSharingUsers {}).await;
    assert_eq!(during.shared_users.len(), 1);
    assert_eq!(during.shared_users[0].name, "Ada Example");
    assert!(during.dir_update_time > before.dir_update_time);
    let raw = server.raw(&bob, &ListSharingUsers {}).await.json();
    assert!(raw["SharedUsers"][0]["SharingID"].is_number());
    for sharing_id in [first, second] {
        server.send(&bob, &RemoveShare { sharing_id }).await;
    }
    let after = server.send(&bob, &ListSharingUsers {}).await;
    assert!(after.shared_users.is_empty() && after.dir_update_time > during.dir_update_time);
    assert!(server.send(&ada, &ListSharingUsers {}).await.shared_users.is_empty());
    assert_eq!(server.refused("nonsense", &ListSharingUsers {}).await.0, 401);
}
