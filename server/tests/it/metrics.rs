//! `/metrics`: what was done is counted, on an address of its own, and tells nothing of anybody.

use std::net::SocketAddr;

use bytes::Bytes;
use http_body_util::Full;
use portico_server::clock::Clock;
use portico_server::testing::{self, EMAIL, TemporaryFolder};
use portico_server::{Config, RunningServer};

use crate::support::calls::ask;
use crate::support::engine;

async fn get(addr: SocketAddr, path: &str) -> (u16, String) {
    let request = hyper::Request::get(path).header("host", "localhost").body(Full::default());
    let (status, body): (u16, Bytes) = ask(addr, request.unwrap()).await.unwrap();
    (status, String::from_utf8(body.to_vec()).unwrap())
}

/// The value of a line.
fn value(text: &str, name: &str) -> f64 {
    let line = text.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(' '));
    line.unwrap_or_else(|| panic!("no {name} in {text}")).parse().unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_done_is_counted_where_only_operators_look() {
    let folder = TemporaryFolder::new().unwrap();
    let engine = engine::Engine::new(folder.path()).await;
    let local = SocketAddr::from(([127, 0, 0, 1], 0));
    let config = Config { metrics_listen: Some(local), ..engine.config(folder.path()) };
    let state = testing::open(config, Clock::system()).await.unwrap();
    let server = RunningServer::serve(state, local).await.unwrap();
    let metrics = server.metrics_addr.unwrap();
    let secret = "secretsessionid";
    for _ in 0..3 {
        let path = format!("/api/v1/folder/list.json/{secret}/0");
        assert_eq!(get(server.addr, &path).await.0, 401);
    }
    assert_eq!(get(server.addr, "/api/v1/nothing/at/all").await.0, 404);
    assert_eq!(get(server.addr, "/l/nolink").await.0, 404);
    let (status, text) = get(metrics, "/metrics").await;
    assert_eq!(status, 200);
    let count = |endpoint: &str, class: &str| {
        value(
            &text,
            &format!("portico_requests_total{{endpoint=\"{endpoint}\",class=\"{class}\"}}"),
        )
    };
    assert_eq!(count("folder/list_folder", "4xx"), 3.0);
    assert_eq!((count("unknown", "4xx"), count("link", "4xx")), (1.0, 1.0));
    let timed = "portico_request_seconds_count{endpoint=\"folder/list_folder\"}";
    assert_eq!(value(&text, timed), 3.0);
    assert!(value(&text, "portico_sent_bytes_total") > 100.0);
    assert_eq!(value(&text, "portico_received_bytes_total"), 0.0);
    assert_eq!(value(&text, "portico_uploads_open"), 0.0);
    assert_eq!(value(&text, "portico_outbox_mails"), 0.0);
    assert_eq!(value(&text, "portico_requests_running"), 0.0);
    assert!(text.contains("portico_database_connections{pool=\"read\",state=\"idle\"}"));
    assert!(!text.contains(secret) && !text.contains(EMAIL) && !text.contains("nolink"));
    // The jobs began with the server; each is seen once it is done.
    let done = "portico_job_success_timestamp_seconds{job=\"trash\"}";
    while !get(metrics, "/metrics").await.1.contains(done) {
        tokio::time::sleep(std::time::Duration::from_millis(5)).await;
    }
    assert_eq!(get(metrics, "/healthz").await.0, 200);
    assert_eq!(get(server.addr, "/metrics").await.0, 404, "not where everybody asks");
    assert_eq!(get(metrics, "/api/v1/folder/list.json/x/0").await.0, 404);
    server.stop().await;
    assert!(tokio::net::TcpStream::connect(metrics).await.is_err(), "it ends with the server");
}
