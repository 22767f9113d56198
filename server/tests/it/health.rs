//! `/healthz`: both parts are asked, and a lost one is named and nothing else.

use portico_server::testing::{self, Fault, Faults};

use crate::support::TestServer;

#[tokio::test]
async fn a_lost_part_is_named_until_it_is_back() {
    let faults = Faults::default();
    let server = TestServer::failing(&faults).await;
    let answer = server.get("/healthz").await;
    assert_eq!((answer.status.as_u16(), answer.json()), (200, serde_json::json!({"status": "ok"})));
    faults.set(Fault::Lost);
    let answer = server.get("/healthz").await;
    let lost = serde_json::json!({"status": "lost", "lost": ["storage"]});
    assert_eq!((answer.status.as_u16(), answer.json()), (503, lost));
    assert!(!answer.header("x-request-id").is_empty());
    faults.set(Fault::None);
    assert_eq!(server.get("/healthz").await.status, 200);
    testing::lose_database(&server.state).await.unwrap();
    let answer = server.get("/healthz").await;
    let lost = serde_json::json!({"status": "lost", "lost": ["database"]});
    assert_eq!((answer.status.as_u16(), answer.json()), (503, lost));
}
