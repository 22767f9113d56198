//! `DELETE /usergroups.json/{session_id}/{group_id}`.

use portico_api::GroupId;
use portico_api::opendrive::account_users::create_account_user::CreateAccountUser;
use portico_api::opendrive::account_users::list_group_account_users::ListGroupAccountUsers;
use portico_api::opendrive::user_groups::delete_user_group::DeleteUserGroup;

use super::{make_group, not_allowed};
use crate::account_users::{CAROL, new_member};
use crate::support::TestServer;

fn ask(group: &GroupId) -> DeleteUserGroup {
    DeleteUserGroup { group_id: group.clone() }
}

#[tokio::test]
async fn its_members_stay_without_one() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let group = make_group(&server, &ada, "Clerks").await;
    server.send(&ada, &CreateAccountUser { group_id: group.clone(), ..new_member(CAROL) }).await;
    server.send(&ada, &ask(&group)).await;
    let none = ListGroupAccountUsers { group_id: GroupId::new("0"), search_query: None };
    assert_eq!(server.send(&ada, &none).await.0.len(), 1);
    let again = server.refused(&ada, &ask(&group)).await;
    assert_eq!(again, (404, "update failed or nothing changed".to_owned()));
}

#[tokio::test]
async fn somebody_else_s_group_stays() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let group = make_group(&server, &ada, "Clerks").await;
    assert_eq!(server.refused(&server.bob().await, &ask(&group)).await.0, 404);
    server.send(&ada, &new_member(CAROL)).await;
    let carol = server.sign_in(CAROL).await;
    assert_eq!(server.refused(&carol, &ask(&group)).await, not_allowed());
    assert_eq!(server.refused(&ada, &ask(&GroupId::new("x"))).await.0, 400);
    server.send(&ada, &ask(&group)).await;
}
