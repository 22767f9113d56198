//! `PUT /users/email.json`.

use portico_api::opendrive::users::update_email::UpdateEmail;
use portico_server::testing::{EMAIL, OTHER_EMAIL};

use crate::support::TestServer;
use crate::support::mails::{code, outbox};

fn ask(email: &str) -> UpdateEmail {
    UpdateEmail { email: email.to_owned() }
}

#[tokio::test]
async fn the_new_address_is_asked_first() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    assert!(server.send(&ada, &ask("countess@example.com")).await.result);
    assert_eq!(code(&server, "countess@example.com").await.len(), 12);
    server.sign_in(EMAIL).await;
}

#[tokio::test]
async fn taken_and_impossible_addresses_are_refused() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    for taken in [OTHER_EMAIL, "BOB@example.com", EMAIL] {
        let refusal = server.refused(&ada, &ask(taken)).await;
        assert_eq!(refusal, (403, "Email already taken".to_owned()));
    }
    for bad in ["x", "a@b\r\nBcc: c@d", &format!("{}@example.com", "x".repeat(300))] {
        let refusal = server.refused(&ada, &ask(bad)).await;
        assert_eq!(refusal.0, 400, "{bad}");
        assert!(refusal.1.contains("Expecting email"), "{}", refusal.1);
    }
    assert!(outbox(&server).await.is_empty());
    assert_eq!(server.refused("nonsense", &ask("x@example.com")).await.0, 401);
}
