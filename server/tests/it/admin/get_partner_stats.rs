//! `GET /admin/partnerstats.json/{session_id}/{year}/{month}`.

use portico_api::opendrive::admin::get_partner_stats::GetPartnerStats;

use crate::admin::{CARL, Office};
use crate::support::root;

#[tokio::test]
async fn sums_are_over_the_users_of_ones_own() {
    let office = Office::new().await;
    let Office { server, ada, carl } = &office;
    let session = server.sign_in(CARL).await;
    server.upload(&session, &root(), "a.txt", b"hello").await;
    server.upload(ada, &root(), "b.txt", b"not counted").await;
    let ask = GetPartnerStats { year: 2026, month: 1, partner_id: None, stat_type: None };
    let stats = server.send(ada, &ask).await;
    assert_eq!((stats.users_count, stats.free_users_count), (1, 0));
    assert_eq!((stats.storage_used, stats.premium_storage_used), (5, 5));
    let wrong = GetPartnerStats { month: 13, ..ask.clone() };
    let invalid = (400, "Invalid value specified for `month`.".to_owned());
    assert_eq!(server.refused(ada, &wrong).await, invalid);
    let other = GetPartnerStats { partner_id: Some("bob@example.com".to_owned()), ..ask.clone() };
    assert_eq!(server.refused(ada, &other).await.0, 403);
    office.managers_only(&ask).await;
    assert_ne!(carl.as_str(), "");
}
