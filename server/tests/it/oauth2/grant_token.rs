//! `POST /oauth2/grant.json`.

use portico_api::opendrive::oauth2::grant_token::{GrantToken, TokenGrant};
use portico_api::{GrantError, Secret};
use portico_server::testing::{EMAIL, PASSWORD};

use crate::support::TestServer;

fn by_password(password: &str) -> GrantToken {
    GrantToken::Password {
        client_id: "OpenDrive".to_owned(),
        username: EMAIL.to_owned(),
        password: Secret::new(password),
    }
}

fn by_refresh(token: &Secret) -> GrantToken {
    GrantToken::RefreshToken { client_id: "OpenDrive".to_owned(), refresh_token: token.clone() }
}

async fn grant(server: &TestServer) -> TokenGrant {
    server.send("", &by_password(PASSWORD)).await
}

async fn refused(server: &TestServer, ask: &GrantToken) -> (u16, GrantError) {
    let answer = server.raw("", ask).await;
    (answer.status.as_u16(), serde_json::from_slice(&answer.body).unwrap())
}

async fn list(server: &TestServer, token: &Secret) -> u16 {
    let path = format!("/api/v1/folder/list.json/OAUTH/0?access_token={}", token.expose());
    server.get(&path).await.status.as_u16()
}

#[tokio::test]
async fn a_password_is_exchanged_for_a_pair() {
    let server = TestServer::new().await;
    let pair = grant(&server).await;
    assert_eq!((pair.expires_in, pair.token_type.as_str()), (86_400, "bearer"));
    assert_eq!(list(&server, &pair.access_token).await, 200);
    let (status, error) = refused(&server, &by_password("wrong")).await;
    assert_eq!((status, error.error.as_str()), (401, "invalid_grant"));
}

#[tokio::test]
async fn an_access_token_lives_a_day() {
    let server = TestServer::new().await;
    let pair = grant(&server).await;
    server.pass(86_399);
    assert_eq!(list(&server, &pair.access_token).await, 200);
    server.pass(1);
    let token = pair.access_token.expose();
    let path = format!("/api/v1/folder/list.json/OAUTH/0?access_token={token}");
    let answer = server.get(&path).await;
    assert_eq!(answer.status, 401);
    let error = &answer.json()["error"];
    assert_eq!((&error["code"], &error["error"]), (&401.into(), &"invalid_token".into()));
    assert!(error["error_description"].as_str().unwrap().contains("expired"));
    let renewed = server.send("", &by_refresh(&pair.refresh_token)).await;
    assert_eq!(list(&server, &renewed.access_token).await, 200);
}

#[tokio::test]
async fn a_deployment_decides_how_long_an_access_token_lives() {
    let life = std::time::Duration::from_secs(60);
    let server =
        TestServer::with(|config| portico_server::Config { access_life: life, ..config }).await;
    let pair = grant(&server).await;
    assert_eq!(pair.expires_in, 60);
    server.pass(59);
    assert_eq!(list(&server, &pair.access_token).await, 200);
    server.pass(1);
    assert_eq!(list(&server, &pair.access_token).await, 401);
}

#[tokio::test]
async fn a_replayed_refresh_token_ends_the_whole_sign_in() {
    let server = TestServer::new().await;
    let (first, untouched) = (grant(&server).await, grant(&server).await);
    let second = server.send("", &by_refresh(&first.refresh_token)).await;
    assert_ne!(first.refresh_token, second.refresh_token);
    let (status, error) = refused(&server, &by_refresh(&first.refresh_token)).await;
    assert_eq!((status, error.error.as_str()), (400, "invalid_grant"));
    for token in [&first.access_token, &second.access_token] {
        assert_eq!(list(&server, token).await, 401);
    }
    assert_eq!(refused(&server, &by_refresh(&second.refresh_token)).await.0, 400);
    assert_eq!(list(&server, &untouched.access_token).await, 200, "another sign-in lives on");
}

#[tokio::test]
async fn a_refresh_token_lives_thirty_days() {
    let server = TestServer::new().await;
    let pair = grant(&server).await;
    server.pass(30 * 86_400);
    let (status, error) = refused(&server, &by_refresh(&pair.refresh_token)).await;
    assert_eq!((status, error.error_description.as_str()), (400, "Refresh token has expired"));
}

#[tokio::test]
async fn broken_grants_are_refused_flat() {
    let server = TestServer::new().await;
    for (body, error) in [
        (r#"{"grant_type":"magic"}"#, "unsupported_grant_type"),
        (r#"{}"#, "invalid_request"),
        (r#"{"grant_type":"password","username":"x","password":"y"}"#, "invalid_request"),
        (r#"{"grant_type":"refresh_token","client_id":"x","refresh_token":"y"}"#, "invalid_grant"),
    ] {
        let answer = server.post("/api/v1/oauth2/grant.json", "application/json", body).await;
        assert_eq!(
            (answer.status.as_u16(), &answer.json()["error"]),
            (400, &error.into()),
            "{body}"
        );
    }
}

#[tokio::test]
async fn signing_out_ends_the_grant() {
    let server = TestServer::new().await;
    let pair = grant(&server).await;
    let body =
        format!(r#"{{"session_id":"OAUTH","access_token":"{}"}}"#, pair.access_token.expose());
    let answer = server.post("/api/v1/session/logout.json", "application/json", body).await;
    assert_eq!(answer.status, 200);
    assert_eq!(list(&server, &pair.access_token).await, 401);
    assert_eq!(refused(&server, &by_refresh(&pair.refresh_token)).await.0, 400);
}
