//! `POST /usergroups.json`.

use portico_api::opendrive::user_groups::create_user_group::CreateUserGroup;

use super::{info, new_group, not_allowed};
use crate::account_users::{CAROL, member};
use crate::support::TestServer;

#[tokio::test]
async fn a_group_has_limits_in_megabytes() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let ask = CreateUserGroup { group_bw_max: 20, group_max_storage: 10, ..new_group(" Clerks ") };
    let raw = server.raw(&ada, &ask).await.json();
    assert!(raw["Group_id"].is_number());
    let made = server.send(&ada, &new_group("Others")).await.group_id;
    assert_eq!(info(&server, &ada, &made).await.group_max_storage, 0);
    let id = portico_api::GroupId::new(raw["Group_id"].to_string());
    let group = info(&server, &ada, &id).await;
    assert_eq!((group.group_name.as_str(), group.group_active), ("Clerks", true));
    assert_eq!((group.group_max_storage, group.group_max_bw), (10 << 20, 20 << 20));
    assert_eq!(group.group_since, "2026-01-01 00:00:00");
}

#[tokio::test]
async fn names_and_limits_have_limits() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    for name in [" ", "a\nb", &"x".repeat(101)] {
        let refusal = server.refused(&ada, &new_group(name)).await;
        assert_eq!(refusal, (400, "Invalid value specified for `group_name`.".to_owned()));
    }
    let large = CreateUserGroup { group_max_storage: u64::MAX, ..new_group("Large") };
    let text = "max_bw and max_storage should be greater than acc owner values";
    assert_eq!(server.refused(&ada, &large).await, (400, text.to_owned()));
    let carol = member(&server, &ada, CAROL).await;
    assert_eq!(server.refused(&carol, &new_group("Mine")).await, not_allowed());
    assert_eq!(server.refused("nonsense", &new_group("Mine")).await.0, 401);
}
