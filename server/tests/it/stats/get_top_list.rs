//! `GET /stats/toplist.json/{session_id}/{year}/{month}/{day}/{stat_type}`.

use portico_api::opendrive::stats::get_top_list::{GetTopList, TopListOf};
use portico_server::testing::{EMAIL, OTHER_EMAIL, transfer};

use crate::account_users::{CAROL, member};
use crate::support::TestServer;

fn ask(day: u8, stat_type: TopListOf) -> GetTopList {
    GetTopList { year: 2026, month: 1, day, stat_type }
}

#[tokio::test]
async fn the_accounts_that_transferred_the_most() {
    let server = TestServer::new().await;
    transfer(&server.state, OTHER_EMAIL, 7).await.unwrap();
    server.pass(86_400);
    transfer(&server.state, EMAIL, 100).await.unwrap();
    let ada = server.ada().await;
    for (day, stat_type, value) in [
        (2, TopListOf::TopDailyUpBw, Some(100)),
        (1, TopListOf::TopDailyUpBw, None),
        (9, TopListOf::TopMonthlyDlBw, Some(200)),
        (2, TopListOf::TopDailyFileUploads, Some(1)),
        (9, TopListOf::TopMonthlyFileDownloads, Some(2)),
    ] {
        let rows = server.send(&ada, &ask(day, stat_type)).await.0;
        assert_eq!(rows.first().map(|row| row.value), value, "{stat_type:?}");
        assert!(rows.iter().all(|row| row.user_name == EMAIL), "nobody else's accounts");
    }
}

#[tokio::test]
async fn days_are_days() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    for day in [0, 32] {
        let refusal = server.refused(&ada, &ask(day, TopListOf::TopDailyDlBw)).await;
        assert_eq!(refusal, (400, "Invalid value specified for `day`.".to_owned()));
    }
    let any = ask(99, TopListOf::TopMonthlyDlBw);
    assert!(server.send(&ada, &any).await.0.is_empty());
    let path = format!("/api/v1/stats/toplist.json/{ada}/2026/1/1/nonsense");
    assert_eq!(server.get(&path).await.status, 400);
    let carol = member(&server, &ada, CAROL).await;
    assert_eq!(server.refused(&carol, &any).await.0, 403);
}
