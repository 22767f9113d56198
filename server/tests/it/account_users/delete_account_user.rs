//! `DELETE /accountusers.json/{session_id}/{access_email}`.

use portico_api::opendrive::Right;
use portico_api::opendrive::account_users::delete_account_user::DeleteAccountUser;
use portico_api::opendrive::session::check_session::CheckSession;

use super::{CAROL, allow, member, new_member, no_email, not_allowed};
use crate::support::{TestServer, root};

fn ask(email: &str) -> DeleteAccountUser {
    DeleteAccountUser { access_email: email.to_owned() }
}

#[tokio::test]
async fn who_is_deleted_is_out_at_once_and_their_files_stay() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let carol = member(&server, &ada, CAROL).await;
    let folder = server.make_folder(&ada, &root(), "Team").await;
    allow(&server, &ada, CAROL, &folder, Right::Edit).await;
    let file = server.upload(&carol, &folder, "a.txt", b"hers").await;
    server.send(&ada, &ask(CAROL)).await;
    assert_eq!(server.refused(&carol, &CheckSession {}).await.0, 401);
    assert_eq!(server.download(&ada, &file).await.body, &b"hers"[..]);
    assert_eq!(server.refused(&ada, &ask(CAROL)).await, (404, "No user found.".to_owned()));
    server.send(&ada, &new_member(CAROL)).await;
}

#[tokio::test]
async fn nobody_deletes_somebody_else_s_member() {
    let server = TestServer::new().await;
    let (ada, bob) = (server.ada().await, server.bob().await);
    let carol = member(&server, &ada, CAROL).await;
    assert_eq!(server.refused(&bob, &ask(CAROL)).await, (404, "No user found.".to_owned()));
    assert_eq!(server.refused(&carol, &ask(CAROL)).await, not_allowed());
    assert_eq!(server.refused(&ada, &ask("nonsense")).await, no_email());
    assert!(server.send(&carol, &CheckSession {}).await.result);
}
