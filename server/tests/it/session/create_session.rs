//! `POST /session/login.json`.

use portico_api::Secret;
use portico_api::opendrive::session::create_session::CreateSession;
use portico_server::testing::{EMAIL, PASSWORD};

use crate::support::TestServer;

fn ask(username: &str, passwd: &str) -> CreateSession {
    CreateSession {
        username: username.to_owned(),
        passwd: Secret::new(passwd),
        version: None,
        partner_id: None,
        captcha_response: None,
    }
}

#[tokio::test]
async fn the_right_password_begins_a_session() {
    let server = TestServer::new().await;
    let info = server.send("", &ask("ADA@Example.com", PASSWORD)).await;
    assert_eq!(info.user_name, EMAIL);
    assert!(info.session_id.expose().len() >= 40);
    let answer = server.raw("", &ask(EMAIL, PASSWORD)).await.json();
    for key in
        ["SessionID", "UserName", "AccType", "UserLang", "UserID", "UserLevel", "FVersioning"]
    {
        assert!(answer[key].is_string(), "{key} must be a string: clients insist");
    }
}

#[tokio::test]
async fn wrong_password_and_unknown_name_look_the_same() {
    let server = TestServer::new().await;
    let wrong = server.refused("", &ask(EMAIL, "nope!")).await;
    let unknown = server.refused("", &ask("nobody@example.com", "nope!")).await;
    assert_eq!(wrong, (401, "Invalid username or password.".to_owned()));
    assert_eq!(wrong, unknown);
    let enormous = server.refused("", &ask(&"x".repeat(5000), &"y".repeat(5000))).await;
    assert_eq!(wrong, enormous);
}

#[tokio::test]
async fn missing_parameters_are_named() {
    let server = TestServer::new().await;
    let login = "/api/v1/session/login.json";
    let answer = server.post(login, "application/json", r#"{"username":"x"}"#).await;
    assert_eq!(answer.refusal(), (400, "`passwd` is required.".to_owned()));
    let answer = server.post(login, "application/json", r#"{"username":["x"],"passwd":"y"}"#).await;
    assert_eq!(answer.refusal(), (400, "Invalid value specified for `username`.".to_owned()));
}

#[tokio::test]
async fn too_many_wrong_passwords_are_too_many() {
    let server = TestServer::new().await;
    for _ in 0..10 {
        assert_eq!(server.refused("", &ask(EMAIL, "wrong")).await.0, 401);
    }
    let answer = server.raw("", &ask(EMAIL, PASSWORD)).await;
    assert_eq!(answer.refusal().0, 429);
    let wait: i64 = answer.header("retry-after").parse().unwrap();
    server.pass(wait);
    assert_eq!(server.raw("", &ask(EMAIL, PASSWORD)).await.status, 200);
}
