//! `POST /session/exists.json`.

use portico_api::opendrive::session::check_session::CheckSession;

use crate::support::TestServer;

#[tokio::test]
async fn a_session_lives_while_it_is_used_and_dies_when_it_is_not() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    for _ in 0..4 {
        server.pass(50 * 60);
        assert!(server.send(&ada, &CheckSession {}).await.result);
    }
    server.pass(61 * 60);
    let (status, message) = server.refused(&ada, &CheckSession {}).await;
    assert_eq!(status, 401);
    assert!(message.starts_with("Session has expired."), "{message}");
}

#[tokio::test]
async fn what_is_no_session_is_refused() {
    let server = TestServer::new().await;
    let expected = (401, "Session does not exist, please re-login.".to_owned());
    assert_eq!(server.refused("nonsense", &CheckSession {}).await, expected);
    assert_eq!(server.refused("", &CheckSession {}).await, expected);
}
