//! The built app beside the API: compressed files, caching, pages, headers.

use std::path::Path;

use axum::body::Body;
use axum::http::Request;
use portico_server::Config;
use portico_server::testing::TemporaryFolder;

use crate::support::{Answer, TestServer};

fn built_app(at: &Path) {
    let write = |name: &str, text: &str| std::fs::write(at.join(name), text).unwrap();
    write("index.html", "<!doctype html>page");
    write("portico-0123456789abcdef.js", "plain");
    write("portico-0123456789abcdef.js.br", "brotli");
    write("portico-0123456789abcdef.js.gz", "gzip");
    write("portico-0123456789abcdef_bg.wasm", "wasm");
    write("favicon.svg", "<svg/>");
    write("portico.json", "{}");
}

async fn server(app: &TemporaryFolder) -> TestServer {
    built_app(app.path());
    let path = app.path().to_owned();
    TestServer::with(|config| Config { app: Some(path), ..config }).await
}

async fn get(server: &TestServer, path: &str, header: (&str, &str)) -> Answer {
    let request = Request::get(path).header(header.0, header.1);
    server.request(request.body(Body::empty()).unwrap()).await
}

const FOREVER: &str = "public, max-age=31536000, immutable";

#[tokio::test]
async fn the_smallest_accepted_form_is_sent() {
    let app = TemporaryFolder::new().unwrap();
    let server = server(&app).await;
    let script = "/portico-0123456789abcdef.js";
    for (accepted, coding, body) in [
        ("gzip, deflate, br, zstd", "br", "brotli"),
        ("gzip", "gzip", "gzip"),
        ("br;q=0, gzip;q=0.5", "gzip", "gzip"),
        ("identity", "", "plain"),
    ] {
        let answer = get(&server, script, ("accept-encoding", accepted)).await;
        assert_eq!(
            (answer.header("content-encoding"), &answer.body[..]),
            (coding, body.as_bytes())
        );
        assert_eq!(answer.header("content-type"), "text/javascript; charset=utf-8");
        assert_eq!(answer.header("cache-control"), FOREVER);
        assert_eq!(answer.header("vary"), "accept-encoding");
    }
    let wasm = server.get("/portico-0123456789abcdef_bg.wasm").await;
    assert_eq!(wasm.header("content-type"), "application/wasm");
}

#[tokio::test]
async fn pages_fall_back_and_are_asked_for_anew() {
    let app = TemporaryFolder::new().unwrap();
    let server = server(&app).await;
    for path in ["/", "/files/abc", "/sign-in", "/trash?x=1", "/index.html"] {
        let answer = server.get(path).await;
        assert_eq!(
            (answer.status.as_u16(), &answer.body[..]),
            (200, &b"<!doctype html>page"[..]),
            "{path}"
        );
        assert_eq!(answer.header("cache-control"), "no-cache");
        assert_eq!(answer.header("content-type"), "text/html; charset=utf-8");
        let tag = answer.header("etag").to_owned();
        assert_eq!(get(&server, path, ("if-none-match", &tag)).await.status, 304);
    }
    let head = server.request(Request::head("/files").body(Body::empty()).unwrap()).await;
    assert_eq!((head.status.as_u16(), head.body.len()), (200, 0));
}

#[tokio::test]
async fn what_is_not_there_is_not_a_page() {
    let app = TemporaryFolder::new().unwrap();
    let server = server(&app).await;
    for path in
        ["/old-0123456789abcdef.js", "/x.wasm", "/.env", "/a/..%2f..%2fetc/passwd", "/%2e%2e/x"]
    {
        let answer = server.get(path).await;
        assert_eq!(answer.status, 404, "{path}");
        assert!(!answer.body.starts_with(b"<!doctype"), "{path}");
    }
    for path in ["/api", "/api/v1/nothing", "/api/v2/folder/list.json"] {
        assert_eq!(server.get(path).await.refusal(), (404, String::new()), "{path}");
    }
    let posted = server.post("/files", "text/plain", "x").await;
    assert_eq!(posted.refusal().0, 404);
}

#[tokio::test]
async fn every_answer_carries_the_headers() {
    let app = TemporaryFolder::new().unwrap();
    let server = server(&app).await;
    for path in ["/", "/favicon.svg", "/api/v1/nothing", "/gone.js"] {
        let answer = server.get(path).await;
        let policy = answer.header("content-security-policy");
        for part in [
            "default-src 'none'",
            "script-src 'self' 'wasm-unsafe-eval'",
            "require-trusted-types-for 'script'",
            "trusted-types app",
            "frame-ancestors 'none'",
        ] {
            assert!(policy.contains(part), "{path}: {part}");
        }
        assert_eq!(answer.header("x-content-type-options"), "nosniff");
        assert_eq!(answer.header("referrer-policy"), "no-referrer");
        assert_eq!(answer.header("cross-origin-opener-policy"), "same-origin");
        assert_eq!(answer.header("x-request-id").len(), 20);
    }
}
