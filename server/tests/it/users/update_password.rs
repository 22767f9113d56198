//! `PUT /users/password.json`.

use portico_api::Secret;
use portico_api::opendrive::oauth2::grant_token::GrantToken;
use portico_api::opendrive::session::check_session::CheckSession;
use portico_api::opendrive::users::update_password::UpdatePassword;
use portico_server::testing::{EMAIL, PASSWORD};

use super::sign_in;
use crate::support::TestServer;

fn ask(old: &str, new: &str) -> UpdatePassword {
    UpdatePassword { new_password: Secret::new(new), old_password: Secret::new(old) }
}

#[tokio::test]
async fn the_other_sessions_end_and_this_one_goes_on() {
    let server = TestServer::new().await;
    let (here, elsewhere) = (server.ada().await, server.ada().await);
    let grant = GrantToken::Password {
        client_id: "OpenDrive".to_owned(),
        username: EMAIL.to_owned(),
        password: Secret::new(PASSWORD),
    };
    let token = server.send("", &grant).await.access_token;
    assert!(server.send(&here, &ask(PASSWORD, "another horse")).await.result);
    assert!(server.send(&here, &CheckSession {}).await.result);
    assert_eq!(server.refused(&elsewhere, &CheckSession {}).await.0, 401);
    let path = format!("/api/v1/users/info.json/OAUTH?access_token={}", token.expose());
    assert_eq!(server.get(&path).await.status, 401);
    assert_eq!(server.refused("", &sign_in(EMAIL, PASSWORD)).await.0, 401);
    server.send("", &sign_in(EMAIL, "another horse")).await;
}

#[tokio::test]
async fn the_old_password_must_be_right_and_the_new_one_long_enough() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let wrong = server.refused(&ada, &ask("nope!", "another horse")).await;
    assert_eq!(wrong, (400, "Old Password is incorrect.".to_owned()));
    let short = server.refused(&ada, &ask(PASSWORD, "four")).await;
    assert_eq!(short.0, 400);
    assert!(short.1.contains("`newpassword`"), "{}", short.1);
    for _ in 0..10 {
        server.raw(&ada, &ask("nope!", "another horse")).await;
    }
    assert_eq!(server.refused(&ada, &ask(PASSWORD, "another horse")).await.0, 429);
    assert_eq!(server.refused("nonsense", &ask(PASSWORD, "another horse")).await.0, 401);
}
