//! `POST /users/verifyemail.json`.

use portico_api::Secret;
use portico_api::opendrive::users::get_user_info::GetUserInfo;
use portico_api::opendrive::users::update_email::UpdateEmail;
use portico_api::opendrive::users::verify_email::VerifyEmail;
use portico_server::testing::{EMAIL, PASSWORD};

use super::sign_in;
use crate::support::TestServer;
use crate::support::mails::code;

const NEW: &str = "Countess@example.com";

fn ask(code: &str) -> VerifyEmail {
    VerifyEmail { ver_code: Secret::new(code) }
}

#[tokio::test]
async fn the_code_makes_the_new_address_the_one_that_signs_in() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    server.send(&ada, &UpdateEmail { email: NEW.to_owned() }).await;
    let code = code(&server, NEW).await;
    server.send(&ada, &ask(&code)).await;
    let info = server.send(&ada, &GetUserInfo { apply_bw: None, branding: None }).await;
    assert_eq!((info.email.as_str(), info.user_name.as_str()), (NEW, NEW));
    server.send("", &sign_in("countess@EXAMPLE.com", PASSWORD)).await;
    assert_eq!(server.refused("", &sign_in(EMAIL, PASSWORD)).await.0, 401);
    assert_eq!(server.refused(&ada, &ask(&code)).await.0, 400, "a code is good once");
}

#[tokio::test]
async fn a_code_is_one_person_s_and_the_address_must_still_be_free() {
    let server = TestServer::new().await;
    let (ada, bob) = (server.ada().await, server.bob().await);
    server.send(&ada, &UpdateEmail { email: NEW.to_owned() }).await;
    let hers = code(&server, NEW).await;
    let wrong = (400, "Invalid value specified for `ver_code`.".to_owned());
    assert_eq!(server.refused(&bob, &ask(&hers)).await, wrong);
    assert_eq!(server.refused(&ada, &ask("")).await.0, 400);
    server.send(&bob, &UpdateEmail { email: NEW.to_owned() }).await;
    let his = code(&server, NEW).await;
    server.send(&bob, &ask(&his)).await;
    assert_eq!(server.refused(&ada, &ask(&hers)).await.0, 404);
    server.sign_in(EMAIL).await;
}
