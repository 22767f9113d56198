//! `GET /usergroups.json/{session_id}/{group_id}`.

use portico_api::GroupId;
use portico_api::opendrive::account_users::create_account_user::CreateAccountUser;
use portico_api::opendrive::user_groups::get_user_group::GetUserGroup;

use super::{info, make_group};
use crate::account_users::{CAROL, new_member};
use crate::support::TestServer;

fn ask(group: &str) -> GetUserGroup {
    GetUserGroup { group_id: GroupId::new(group) }
}

#[tokio::test]
async fn a_group_counts_its_members() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let group = make_group(&server, &ada, "Clerks").await;
    assert_eq!(info(&server, &ada, &group).await.num_users, 0);
    server.send(&ada, &CreateAccountUser { group_id: group.clone(), ..new_member(CAROL) }).await;
    assert_eq!(info(&server, &ada, &group).await.num_users, 1);
}

#[tokio::test]
async fn unknown_and_foreign_groups_look_the_same() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let group = make_group(&server, &ada, "Clerks").await;
    let missing = (404, "User group not exists".to_owned());
    let bob = server.bob().await;
    assert_eq!(server.refused(&bob, &ask(group.as_str())).await, missing);
    assert_eq!(server.refused(&ada, &ask("99")).await, missing);
    let strange = server.refused(&ada, &ask("x")).await;
    assert_eq!(strange, (400, "Invalid value specified for `group_id`.".to_owned()));
}
