//! `POST /users/verifyemailsignup.json`.

use portico_api::Secret;
use portico_api::opendrive::users::verify_signup_email::VerifySignupEmail;
use portico_server::testing::EMAIL;

use crate::support::TestServer;
use crate::support::mails::code;

fn ask(code: &str, email: Option<&str>) -> VerifySignupEmail {
    VerifySignupEmail { ver_code: Secret::new(code), email: email.map(str::to_owned) }
}

#[tokio::test]
async fn the_mailed_code_confirms_the_address_with_or_without_a_session() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    portico_server::testing::mail_signup_code(&server.state, EMAIL).await.unwrap();
    let first = code(&server, EMAIL).await;
    server.send(&ada, &ask(&first, None)).await;
    assert_eq!(server.refused(&ada, &ask(&first, None)).await.0, 400);
    portico_server::testing::mail_signup_code(&server.state, EMAIL).await.unwrap();
    let second = code(&server, EMAIL).await;
    server.send("", &ask(&second, Some(EMAIL))).await;
}

#[tokio::test]
async fn a_wrong_code_confirms_nothing() {
    let server = TestServer::new().await;
    let wrong = (400, "Invalid value specified for `ver_code`.".to_owned());
    assert_eq!(server.refused("", &ask("nonsense", Some(EMAIL))).await, wrong);
    assert_eq!(server.refused("", &ask("nonsense", Some("nobody@example.com"))).await, wrong);
    let nobody = server.refused("", &ask("nonsense", None)).await;
    assert_eq!(nobody, (400, "`email` is required.".to_owned()));
    portico_server::testing::mail_signup_code(&server.state, EMAIL).await.unwrap();
    let hers = code(&server, EMAIL).await;
    assert_eq!(server.refused(&server.bob().await, &ask(&hers, None)).await, wrong);
}
