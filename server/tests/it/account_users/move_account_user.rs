//! `POST /accountusers/move.json`.

use portico_api::GroupId;
use portico_api::opendrive::account_users::list_group_account_users::ListGroupAccountUsers;
use portico_api::opendrive::account_users::move_account_user::MoveAccountUser;

use super::{CAROL, member, no_email, not_allowed};
use crate::support::TestServer;
use crate::user_groups::make_group;

fn ask(email: &str, group: &GroupId) -> MoveAccountUser {
    MoveAccountUser { access_email: email.to_owned(), group_id: group.clone() }
}

#[tokio::test]
async fn a_member_goes_from_group_to_group() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    member(&server, &ada, CAROL).await;
    let (one, two) =
        (make_group(&server, &ada, "One").await, make_group(&server, &ada, "Two").await);
    for group in [&one, &two, &GroupId::new("0")] {
        server.send(&ada, &ask(CAROL, group)).await;
        let list = ListGroupAccountUsers { group_id: group.clone(), search_query: None };
        assert_eq!(server.send(&ada, &list).await.0.len(), 1);
    }
}

#[tokio::test]
async fn the_group_and_the_member_must_be_the_account_s() {
    let server = TestServer::new().await;
    let (ada, bob) = (server.ada().await, server.bob().await);
    let carol = member(&server, &ada, CAROL).await;
    let (hers, his) =
        (make_group(&server, &ada, "One").await, make_group(&server, &bob, "Two").await);
    let missing = (404, "User group not exists".to_owned());
    assert_eq!(server.refused(&ada, &ask(CAROL, &his)).await, missing);
    assert_eq!(server.refused(&bob, &ask(CAROL, &his)).await.0, 404);
    assert_eq!(server.refused(&carol, &ask(CAROL, &hers)).await, not_allowed());
    assert_eq!(server.refused(&ada, &ask("nonsense", &hers)).await, no_email());
}
