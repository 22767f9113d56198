//! `PUT /usergroups.json`.

use portico_api::GroupId;
use portico_api::opendrive::user_groups::update_user_group::UpdateUserGroup;

use super::{info, make_group, not_allowed};
use crate::account_users::{CAROL, member};
use crate::support::TestServer;

fn ask(group: &GroupId) -> UpdateUserGroup {
    UpdateUserGroup {
        group_id: group.clone(),
        group_name: None,
        group_bw_max: None,
        group_max_storage: None,
        group_settings_enable: None,
    }
}

#[tokio::test]
async fn what_is_given_changes() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let id = make_group(&server, &ada, "Clerks").await;
    server.send(&ada, &UpdateUserGroup { group_max_storage: Some(7), ..ask(&id) }).await;
    server.send(&ada, &UpdateUserGroup { group_settings_enable: Some(false), ..ask(&id) }).await;
    let group = info(&server, &ada, &id).await;
    assert_eq!((group.group_name.as_str(), group.group_active), ("Clerks", false));
    assert_eq!((group.group_max_storage, group.group_max_bw), (7 << 20, 0));
}

#[tokio::test]
async fn the_guide_s_refusals() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let id = make_group(&server, &ada, "Clerks").await;
    assert_eq!(server.refused(&ada, &ask(&id)).await, (404, "Empty arguments".to_owned()));
    let large = UpdateUserGroup { group_max_storage: Some(u64::MAX), ..ask(&id) };
    let text = "max_bw and max_storage should be greater than acc owner values";
    assert_eq!(server.refused(&ada, &large).await, (400, text.to_owned()));
    let rename = UpdateUserGroup { group_name: Some("Other".to_owned()), ..ask(&id) };
    assert_eq!(server.refused(&server.bob().await, &rename).await.0, 404);
    let carol = member(&server, &ada, CAROL).await;
    assert_eq!(server.refused(&carol, &rename).await, not_allowed());
}
