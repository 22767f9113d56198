//! `POST /session/logout.json`.

use portico_api::opendrive::session::{check_session::CheckSession, end_session::EndSession};

use crate::support::TestServer;

#[tokio::test]
async fn a_session_ends_once() {
    let server = TestServer::new().await;
    let (ada, other) = (server.ada().await, server.ada().await);
    server.send(&ada, &EndSession {}).await;
    assert_eq!(server.refused(&ada, &CheckSession {}).await.0, 401);
    assert!(server.send(&other, &CheckSession {}).await.result, "the other one lives on");
    let expected = (400, "Session does not exist".to_owned());
    assert_eq!(server.refused(&ada, &EndSession {}).await, expected);
    assert_eq!(server.refused("", &EndSession {}).await, expected);
}
