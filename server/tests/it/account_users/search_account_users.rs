//! `GET /accountusers/searchusers.json/{session_id}`.

use portico_api::opendrive::account_users::create_account_user::CreateAccountUser;
use portico_api::opendrive::account_users::search_account_users::SearchAccountUsers;

use super::{CAROL, member, new_member, not_allowed};
use crate::support::TestServer;

fn ask(query: Option<&str>) -> SearchAccountUsers {
    SearchAccountUsers { search_query: query.map(str::to_owned) }
}

#[tokio::test]
async fn names_and_addresses_are_searched_whatever_their_case() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    server.send(&ada, &new_member(CAROL)).await;
    let dan = CreateAccountUser {
        access_first_name: "Änne".to_owned(),
        ..new_member("dan@example.com")
    };
    server.send(&ada, &dan).await;
    for (query, count) in
        [(None, 2), (Some("CAROL"), 1), (Some("änne m"), 1), (Some("@example"), 2), (Some("zz"), 0)]
    {
        assert_eq!(server.send(&ada, &ask(query)).await.0.len(), count, "{query:?}");
    }
    assert!(server.send(&server.bob().await, &ask(None)).await.0.is_empty());
}

#[tokio::test]
async fn members_do_not_search() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let carol = member(&server, &ada, CAROL).await;
    assert_eq!(server.refused(&carol, &ask(None)).await, not_allowed());
    let other = server.get(&format!("/api/v1/accountusers/searchuser.json/{ada}")).await;
    assert_eq!(other.json().as_array().unwrap().len(), 1, "the heading's address");
}
