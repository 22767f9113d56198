//! The log of the real program: every request is in it, and no secret.

use std::fs::File;

use bytes::Bytes;
use http_body_util::Full;
use portico_server::testing::{EMAIL, PASSWORD, TemporaryFolder};

use crate::support::calls::ask;
use crate::support::engine::Engine;
use crate::support::process::Process;

fn request(method: &str, path: &str, kind: &str, body: &str) -> hyper::Request<Full<Bytes>> {
    hyper::Request::builder()
        .method(method)
        .uri(path)
        .header("host", "localhost")
        .header("content-type", kind)
        .header("authorization", "Bearer secret-in-header")
        .body(Full::from(body.to_owned()))
        .unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_secret_is_written_down_wherever_it_was() {
    let folder = TemporaryFolder::new().unwrap();
    let _engine = Engine::new(folder.path()).await;
    Process::add_user(folder.path(), EMAIL, PASSWORD).await;
    let log = folder.path().join("log");
    // Everything that any part of the program would ever say.
    let server =
        Process::start_logging(folder.path(), "trace", File::create(&log).unwrap().into()).await;
    let (json, form) = ("application/json", "application/x-www-form-urlencoded");
    let login = format!(r#"{{"username":"{EMAIL}","passwd":"{PASSWORD}"}}"#);
    let signed_in = ask(server.addr, request("POST", "/api/v1/session/login.json", json, &login))
        .await
        .unwrap();
    let signed_in: serde_json::Value = serde_json::from_slice(&signed_in.1).unwrap();
    let session = signed_in["SessionID"].as_str().unwrap();
    let grant = format!(
        "grant_type=password&client_id=OpenDrive&username={EMAIL}&password={}",
        PASSWORD.replace(' ', "+")
    );
    let granted = ask(server.addr, request("POST", "/api/v1/oauth2/grant.json", form, &grant));
    let granted: serde_json::Value = serde_json::from_slice(&granted.await.unwrap().1).unwrap();
    let token = |name: &str| granted[name].as_str().unwrap().to_owned();
    let (access, refresh) = (token("access_token"), token("refresh_token"));
    let renewal = format!("grant_type=refresh_token&client_id=OpenDrive&refresh_token={refresh}");
    let wrong = r#"{"username":"ada@example.com","passwd":"secret-wrong-password"}"#;
    let reset = r#"{"username":"ada@example.com","email":"ada@example.com"}"#;
    for (method, path, kind, body) in [
        ("GET", format!("/api/v1/folder/list.json/{session}/0"), json, ""),
        ("GET", format!("/api/v1/folder/list.json/OAUTH/0?access_token={access}"), json, ""),
        (
            "GET",
            "/api/v1/folder/list.json/secret-in-path/0?session_id=secret-in-query".into(),
            json,
            "",
        ),
        // A path that no endpoint has, and one that a slip of the pen makes of another.
        ("GET", format!("/api/v1/folder/list/{session}/0"), json, ""),
        ("GET", "/l/secret-link/download?temp_key=secret-key".into(), json, ""),
        ("GET", "/somewhere/secret-in-page?code=secret-code".into(), json, ""),
        ("POST", "/api/v1/session/login.json".into(), json, wrong),
        ("POST", "/api/v1/session/login.json".into(), json, r#"{"passwd":"secret-broken"#),
        ("POST", "/api/v1/session/login.json".into(), form, "username=x&passwd=secret-form"),
        ("POST", "/api/v1/oauth2/grant.json".into(), form, &renewal),
        ("POST", "/api/v1/users/forgotpassword.json".into(), json, reset),
        (
            "POST",
            "/api/v1/session/logout.json".into(),
            json,
            &format!(r#"{{"session_id":"{session}"}}"#),
        ),
    ] {
        ask(server.addr, request(method, &path, kind, body)).await.unwrap();
    }
    server.kill().await;
    let log = std::fs::read_to_string(&log).unwrap();
    for secret in ["secret-", session, &access, &refresh, PASSWORD, "correct+horse"] {
        let line = log.lines().find(|line| line.contains(secret));
        assert_eq!(line, None, "{secret}");
    }
    let lines: Vec<serde_json::Value> =
        log.lines().map(|line| serde_json::from_str(line).expect("a line of JSON")).collect();
    let requests: Vec<_> = lines.iter().filter(|line| line["message"] == "request").collect();
    assert_eq!(requests.len(), 14);
    let endpoints: Vec<_> =
        requests.iter().map(|line| line["endpoint"].as_str().unwrap()).collect();
    for known in [
        "session/create_session",
        "folder/list_folder",
        "oauth2/grant_token",
        "unknown",
        "link",
        "app",
    ] {
        assert!(endpoints.contains(&known), "{known} is not in {endpoints:?}");
    }
    for line in requests {
        assert_eq!(line["id"].as_str().unwrap().len(), 20, "{line}");
        assert!(line["status"].is_u64() && line["milliseconds"].is_u64(), "{line}");
    }
}
