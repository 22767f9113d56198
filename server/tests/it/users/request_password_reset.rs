//! `POST /users/forgotpassword.json`.

use portico_api::opendrive::users::request_password_reset::RequestPasswordReset;
use portico_server::testing::EMAIL;

use crate::support::TestServer;
use crate::support::mails::{code, outbox};

fn ask(username: &str) -> RequestPasswordReset {
    RequestPasswordReset { username: username.to_owned() }
}

#[tokio::test]
async fn a_code_is_mailed_to_the_address_that_is_known() {
    let server = TestServer::new().await;
    assert!(server.send("", &ask(" Ada@Example.com ")).await.result);
    assert_eq!(code(&server, EMAIL).await.len(), 12);
    assert_eq!(outbox(&server).await.len(), 1);
}

#[tokio::test]
async fn nobody_is_told_so_and_nobody_asks_too_often() {
    let server = TestServer::new().await;
    let unknown = server.refused("", &ask("nobody@example.com")).await;
    assert_eq!(unknown, (404, "User not exists.".to_owned()));
    assert_eq!(server.refused("", &ask("ada")).await.0, 400);
    for _ in 0..3 {
        server.send("", &ask(EMAIL)).await;
    }
    assert_eq!(server.refused("", &ask(EMAIL)).await.0, 429);
    server.pass(3_600);
    server.send("", &ask(EMAIL)).await;
}
