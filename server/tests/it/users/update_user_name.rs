//! `PUT /users/username.json`.

use portico_api::opendrive::users::get_user_info::GetUserInfo;
use portico_api::opendrive::users::update_user_name::UpdateUserName;
use portico_server::testing::{EMAIL, PASSWORD};

use super::sign_in;
use crate::support::TestServer;

fn ask(username: &str) -> UpdateUserName {
    UpdateUserName { username: username.to_owned() }
}

#[tokio::test]
async fn both_the_name_and_the_address_sign_in() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    assert!(server.send(&ada, &ask("Countess")).await.result);
    let info = server.send(&ada, &GetUserInfo { apply_bw: None, branding: None }).await;
    assert_eq!((info.user_name.as_str(), info.email.as_str()), ("Countess", EMAIL));
    for name in ["countess", EMAIL] {
        server.send("", &sign_in(name, PASSWORD)).await;
    }
    server.send(&ada, &ask("lovelace")).await;
    assert_eq!(server.refused("", &sign_in("countess", PASSWORD)).await.0, 401);
    server.send(&server.bob().await, &ask("COUNTESS")).await;
}

#[tokio::test]
async fn taken_and_impossible_names_are_refused() {
    let server = TestServer::new().await;
    let (ada, bob) = (server.ada().await, server.bob().await);
    server.send(&ada, &ask("countess")).await;
    let taken = "There is an existing user associated with this email.";
    for name in ["Countess", EMAIL] {
        assert_eq!(server.refused(&bob, &ask(name)).await, (404, taken.to_owned()));
    }
    let short = "Invalid value specified for `username`. Minimum 4 characters required.";
    assert_eq!(server.refused(&bob, &ask("bob")).await, (400, short.to_owned()));
    for name in ["a b c d", &"x".repeat(101)] {
        assert_eq!(server.refused(&bob, &ask(name)).await.0, 400);
    }
    server.send(&bob, &ask(portico_server::testing::OTHER_EMAIL)).await;
}
