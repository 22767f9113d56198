//! `PUT /sharing/setmode.json`.

use portico_api::SharingId;
use portico_api::opendrive::Right;
use portico_api::opendrive::sharing::set_share_mode::SetShareMode;

use super::share;
use crate::support::{NO_IDS, TestServer, create_file, root};

fn ask(sharing_id: &SharingId, sharemode: Right) -> SetShareMode {
    SetShareMode { sharing_id: sharing_id.clone(), sharemode }
}

#[tokio::test]
async fn an_owner_changes_what_a_share_allows() {
    let server = TestServer::new().await;
    let (ada, bob) = (server.ada().await, server.bob().await);
    let folder = server.make_folder(&ada, &root(), "Shared").await;
    let id = share(&server, &ada, &folder, Right::View).await.share.sharing_id;
    assert_eq!(server.raw(&bob, &create_file(&folder, "a.txt")).await.status, 403);
    server.send(&ada, &ask(&id, Right::Edit)).await;
    assert_eq!(server.raw(&bob, &create_file(&folder, "a.txt")).await.status, 200);
    server.send(&ada, &ask(&id, Right::View)).await;
    assert_eq!(server.raw(&bob, &create_file(&folder, "b.txt")).await.status, 403);
    let invalid = (400, "Invalid shared id.".to_owned());
    assert_eq!(server.refused(&bob, &ask(&id, Right::Edit)).await, invalid, "not the other side");
    assert_eq!(server.refused(&ada, &ask(&NO_IDS[0].into(), Right::Edit)).await, invalid);
    let neither = server.refused(&ada, &ask(&id, Right::Nothing)).await;
    assert_eq!(neither.0, 400);
}
