//! `GET /accountusers/usersingroup.json/{session_id}/{group_id}`.

use portico_api::GroupId;
use portico_api::opendrive::Right;
use portico_api::opendrive::account_users::create_account_user::CreateAccountUser;
use portico_api::opendrive::account_users::list_group_account_users::ListGroupAccountUsers;

use super::{CAROL, allow, member, new_member, not_allowed};
use crate::support::{TestServer, root};
use crate::user_groups::make_group;

fn ask(group: &GroupId) -> ListGroupAccountUsers {
    ListGroupAccountUsers { group_id: group.clone(), search_query: None }
}

#[tokio::test]
async fn the_members_of_a_group_and_those_without_one() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let group = make_group(&server, &ada, "Clerks").await;
    server.send(&ada, &CreateAccountUser { group_id: group.clone(), ..new_member(CAROL) }).await;
    server.send(&ada, &new_member("dan@example.com")).await;
    let folder = server.make_folder(&ada, &root(), "Team").await;
    allow(&server, &ada, CAROL, &folder, Right::View).await;
    let rows = server.send(&ada, &ask(&group)).await.0;
    assert_eq!((rows.len(), rows[0].email.as_str()), (1, CAROL));
    assert_eq!(rows[0].user_folders.as_ref().unwrap().0.len(), 1);
    assert_eq!(rows[0].access_notification, Some(false));
    let rows = server.send(&ada, &ask(&GroupId::new("0"))).await.0;
    assert_eq!((rows.len(), rows[0].email.as_str()), (1, "dan@example.com"));
    let none = ListGroupAccountUsers { search_query: Some("nobody".to_owned()), ..ask(&group) };
    assert!(server.send(&ada, &none).await.0.is_empty());
}

#[tokio::test]
async fn only_those_who_manage_people_see_them() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let carol = member(&server, &ada, CAROL).await;
    let group = make_group(&server, &ada, "Clerks").await;
    assert_eq!(server.refused(&carol, &ask(&group)).await, not_allowed());
    assert!(server.send(&server.bob().await, &ask(&group)).await.0.is_empty());
    assert_eq!(server.refused(&ada, &ask(&GroupId::new("x"))).await.0, 400);
}
