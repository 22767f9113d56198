//! `DELETE /sharing.json/{session_id}/{sharing_id}`.

use portico_api::SharingId;
use portico_api::opendrive::Right;
use portico_api::opendrive::sharing::remove_share::RemoveShare;
use portico_server::NewAccount;

use super::share;
use crate::support::{NO_IDS, TestServer, root};

fn ask(sharing_id: &SharingId) -> RemoveShare {
    RemoveShare { sharing_id: sharing_id.clone() }
}

#[tokio::test]
async fn either_side_ends_a_share() {
    let server = TestServer::new().await;
    let (ada, bob) = (server.ada().await, server.bob().await);
    let folder = server.make_folder(&ada, &root(), "Shared").await;
    let file = server.upload(&ada, &folder, "a.txt", b"hello").await;
    for session in [&ada, &bob] {
        let id = share(&server, &ada, &folder, Right::Edit).await.share.sharing_id;
        assert_eq!(server.download(&bob, &file).await.status, 200);
        let before = server.list(&ada, &root()).await;
        let ended = server.send(session, &ask(&id)).await;
        assert_eq!(server.download(&bob, &file).await.status, 404);
        let after = server.list(&ada, &root()).await;
        assert!(!after.folders[0].shared && after.dir_update_time > before.dir_update_time);
        if session == &ada {
            assert_eq!(ended.dir_update_time, after.dir_update_time);
        }
        let gone = (400, "Invalid shared id.".to_owned());
        assert_eq!(server.refused(session, &ask(&id)).await, gone);
    }
}

#[tokio::test]
async fn nobody_else_does() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let new = NewAccount {
        email: "eve@example.com".to_owned(),
        password: portico_api::Secret::new(portico_server::testing::PASSWORD),
        first_name: String::new(),
        last_name: String::new(),
        storage_limit: 1000,
    };
    portico_server::save_account(&server.state, new).await.unwrap();
    let eve = server.sign_in("eve@example.com").await;
    let folder = server.make_folder(&ada, &root(), "Shared").await;
    let id = share(&server, &ada, &folder, Right::Edit).await.share.sharing_id;
    let invalid = (400, "Invalid shared id.".to_owned());
    assert_eq!(server.refused(&eve, &ask(&id)).await, invalid);
    for id in NO_IDS {
        assert_eq!(server.refused(&ada, &ask(&id.into())).await, invalid);
    }
}
