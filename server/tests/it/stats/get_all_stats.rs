//! `GET /stats/allstats.json/{session_id}/{month}/{year}`.

use portico_api::opendrive::stats::get_all_stats::GetAllStats;
use portico_server::testing::{EMAIL, OTHER_EMAIL, transfer};

use super::numbers;
use crate::account_users::{CAROL, member};
use crate::support::{TestServer, root};

const JANUARY: GetAllStats = GetAllStats { month: 1, year: 2026 };

#[tokio::test]
async fn an_account_that_made_none_sees_itself() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    server.upload(&ada, &root(), "a.bin", &[1; 500]).await;
    let before = server.send(&ada, &JANUARY).await;
    transfer(&server.state, EMAIL, 100).await.unwrap();
    transfer(&server.state, OTHER_EMAIL, 7).await.unwrap();
    let stats = server.send(&ada, &JANUARY).await;
    assert_eq!((stats.users_count, stats.free_users_count, stats.month_users_count), (1, 1, 1));
    assert_eq!(numbers(&stats.users_dataset), [("1", 1)]);
    assert_eq!(numbers(&stats.users_free_dataset), [("1", 1)]);
    assert!(stats.users_pay_dataset.0.is_empty());
    assert_eq!(stats.montly_uploaded - before.montly_uploaded, 100);
    assert_eq!(stats.total_bw_downloaded - before.total_bw_downloaded, 200);
    assert_eq!((stats.storage_used, stats.free_storage_used), (500, 500));
    assert_eq!((stats.premium_storage_used, stats.suspended_storage_used), (0, 0));
}

#[tokio::test]
async fn months_are_months_and_members_do_not_ask() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let refusal = server.refused(&ada, &GetAllStats { month: 13, ..JANUARY }).await;
    let text = "Invalid value specified for `month`. Maximum allowed value is 12.";
    assert_eq!(refusal, (400, text.to_owned()));
    let carol = member(&server, &ada, CAROL).await;
    assert_eq!(server.refused(&carol, &JANUARY).await.0, 403);
    assert_eq!(server.refused("nonsense", &JANUARY).await.0, 401);
}
