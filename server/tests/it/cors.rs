//! Pages of other sites: those that the deployment names may call the API, all others may not.

use axum::body::Body;
use axum::http::Request;
use portico_server::Config;

use crate::support::{Answer, TestServer};

const SITE: &str = "https://drive.example.com";

async fn ask(server: &TestServer, method: &str, path: &str, headers: &[(&str, &str)]) -> Answer {
    let mut request = Request::builder().method(method).uri(path);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    server.request(request.body(Body::empty()).unwrap()).await
}

async fn open() -> TestServer {
    TestServer::with(|config| Config { cors: vec![SITE.to_owned()], ..config }).await
}

#[tokio::test]
async fn a_named_site_may_ask_and_read() {
    let server = open().await;
    let ada = server.ada().await;
    let path = format!("/api/v1/folder/list.json/{ada}/0");
    let answer = ask(&server, "GET", &path, &[("origin", SITE)]).await;
    assert_eq!(answer.status, 200);
    assert_eq!(answer.header("access-control-allow-origin"), SITE);
    assert_eq!(answer.header("vary"), "Origin");
    assert!(answer.header("access-control-expose-headers").contains("x-request-id"));
    assert!(answer.headers.get("access-control-allow-credentials").is_none(), "no cookies");
    let question = [
        ("origin", SITE),
        ("access-control-request-method", "PUT"),
        ("access-control-request-headers", "authorization"),
    ];
    let answer = ask(&server, "OPTIONS", "/api/v1/tasks.json", &question).await;
    assert_eq!((answer.status.as_u16(), answer.header("access-control-allow-origin")), (204, SITE));
    assert!(answer.header("access-control-allow-methods").contains("PUT"));
    assert!(answer.header("access-control-allow-headers").contains("authorization"));
    // A refusal can be read like anything else.
    let answer = ask(&server, "GET", "/api/v1/folder/list.json/x/0", &[("origin", SITE)]).await;
    assert_eq!((answer.status.as_u16(), answer.header("access-control-allow-origin")), (401, SITE));
}

#[tokio::test]
async fn nobody_else_may() {
    let server = open().await;
    let ada = server.ada().await;
    let path = format!("/api/v1/folder/list.json/{ada}/0");
    for origin in [
        "https://evil.example.com",
        "null",
        "https://drive.example.com.evil.example",
        "http://drive.example.com",
    ] {
        let answer = ask(&server, "GET", &path, &[("origin", origin)]).await;
        assert!(answer.headers.get("access-control-allow-origin").is_none(), "{origin}");
        assert_eq!(answer.header("vary"), "Origin", "a cache must not mix them up");
        let question = [("origin", origin), ("access-control-request-method", "GET")];
        let answer = ask(&server, "OPTIONS", &path, &question).await;
        assert!(answer.headers.get("access-control-allow-origin").is_none(), "{origin}");
        assert_ne!(answer.status, 204);
    }
    // Pages are the server's own.
    let answer = ask(&server, "GET", "/l/nothing", &[("origin", SITE)]).await;
    assert!(answer.headers.get("access-control-allow-origin").is_none());
    let closed = TestServer::new().await;
    let answer = ask(&closed, "GET", "/api/v1/x", &[("origin", SITE)]).await;
    assert!(answer.headers.get("access-control-allow-origin").is_none(), "none is named");
}
