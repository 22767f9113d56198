//! `GET /stats/bandwidth.json/{session_id}/{month}/{year}`.

use portico_api::opendrive::stats::get_bandwidth_stats::GetBandwidthStats;
use portico_server::testing::{EMAIL, OTHER_EMAIL, transfer};

use super::numbers;
use crate::account_users::{CAROL, member};
use crate::support::TestServer;

const JANUARY: GetBandwidthStats = GetBandwidthStats { month: 1, year: 2026 };

#[tokio::test]
async fn a_month_by_day() {
    let server = TestServer::new().await;
    transfer(&server.state, EMAIL, 100).await.unwrap();
    transfer(&server.state, EMAIL, 50).await.unwrap();
    transfer(&server.state, OTHER_EMAIL, 7).await.unwrap();
    server.pass(30 * 86_400);
    transfer(&server.state, EMAIL, 1000).await.unwrap();
    server.pass(86_400);
    transfer(&server.state, EMAIL, 9).await.unwrap();
    let ada = server.ada().await;
    let stats = server.send(&ada, &JANUARY).await;
    assert_eq!(numbers(&stats.upload_bw_dataset), [("1", 150), ("31", 1000)]);
    assert_eq!(numbers(&stats.download_bw_dataset), [("1", 300), ("31", 2000)]);
    assert_eq!(numbers(&stats.up_num_dataset), [("1", 2), ("31", 1)]);
    assert_eq!(numbers(&stats.dl_num_dataset), [("1", 4), ("31", 2)]);
    assert_eq!((stats.montly_uploaded, stats.montly_downloaded), (1150, 2300));
    let february = GetBandwidthStats { month: 2, ..JANUARY };
    assert_eq!(server.send(&ada, &february).await.montly_uploaded, 9);
    let carol = member(&server, &ada, CAROL).await;
    assert_eq!(server.send(&carol, &JANUARY).await.montly_uploaded, 0, "her own part");
}

#[tokio::test]
async fn months_are_months() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let refusal = server.refused(&ada, &GetBandwidthStats { month: 13, ..JANUARY }).await;
    let text = "Invalid value specified for `month`. Maximum allowed value is 12.";
    assert_eq!(refusal, (400, text.to_owned()));
    for ask in
        [GetBandwidthStats { month: 0, ..JANUARY }, GetBandwidthStats { year: 1969, ..JANUARY }]
    {
        assert_eq!(server.refused(&ada, &ask).await.0, 400);
    }
    assert_eq!(server.refused("nonsense", &JANUARY).await.0, 401);
}
