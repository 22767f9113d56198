//! Over a real connection: answers that come early, and a graceful end.

use std::time::Duration;

use portico_server::testing::{self, EMAIL, PASSWORD, TemporaryServer};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

use crate::support::BOUNDARY;

async fn connect(server: &TemporaryServer) -> TcpStream {
    TcpStream::connect(server.running.addr).await.unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_refusal_arrives_at_a_client_that_first_sends_everything() {
    let server = testing::start_temporary().await.unwrap();
    let mut stream = connect(&server).await;
    let part = format!(
        "--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"file_data\"; filename=\"x\"\r\n\r\n"
    );
    let length = 20_000_000;
    let head = format!(
        "POST /api/v1/upload/upload_file_chunk.json HTTP/1.1\r\nHost: x\r\n\
         Content-Type: multipart/form-data; boundary={BOUNDARY}\r\n\
         Content-Length: {length}\r\n\r\n{part}"
    );
    stream.write_all(head.as_bytes()).await.unwrap();
    // Refused by now, since no session was named.
    tokio::time::sleep(Duration::from_millis(50)).await;
    stream.write_all(&vec![b'x'; length - part.len()]).await.unwrap();
    let mut answer = vec![0; 4096];
    let read = stream.read(&mut answer).await.unwrap();
    let answer = String::from_utf8_lossy(&answer[..read]);
    assert!(answer.starts_with("HTTP/1.1 401 Unauthorized"), "{answer}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_end_waits_for_requests_and_not_for_idle_connections() {
    let server = testing::start_temporary().await.unwrap();
    let mut idle = connect(&server).await;
    idle.write_all(b"GET /api/v1/x HTTP/1.1\r\nHost: x\r\n\r\n").await.unwrap();
    let mut answer = [0; 16];
    idle.read_exact(&mut answer).await.unwrap();
    assert_eq!(&answer, b"HTTP/1.1 404 Not");
    let TemporaryServer { running, .. } = server;
    tokio::time::timeout(Duration::from_secs(5), running.stop()).await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_end_lets_a_request_under_way_finish() {
    let server = testing::start_temporary().await.unwrap();
    let mut stream = connect(&server).await;
    let body = format!("username={EMAIL}&passwd={}", PASSWORD.replace(' ', "+"));
    let (first, rest) = body.split_at(5);
    let head = format!(
        "POST /api/v1/session/login.json HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\n\
         Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n",
        body.len()
    );
    stream.write_all(head.as_bytes()).await.unwrap();
    // The server asks for the body: the request is under way.
    let mut asked = [0; 25];
    stream.read_exact(&mut asked).await.unwrap();
    assert_eq!(&asked, b"HTTP/1.1 100 Continue\r\n\r\n");
    stream.write_all(first.as_bytes()).await.unwrap();
    let addr = server.running.addr;
    let TemporaryServer { running, .. } = server;
    let stopping = tokio::spawn(running.stop());
    // Nobody new is let in from the moment on that the end began.
    while TcpStream::connect(addr).await.is_ok() {
        tokio::task::yield_now().await;
    }
    assert!(!stopping.is_finished(), "it waits");
    stream.write_all(rest.as_bytes()).await.unwrap();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await.unwrap();
    let answer = String::from_utf8_lossy(&answer);
    assert!(answer.starts_with("HTTP/1.1 200 OK") && answer.contains("SessionID"), "{answer}");
    tokio::time::timeout(Duration::from_secs(5), stopping).await.unwrap().unwrap();
}
