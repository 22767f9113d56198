//! `GET /admin/allusers.json`.

use portico_api::opendrive::OrderType;
use portico_api::opendrive::admin::create_user::CreateUser;
use portico_api::opendrive::admin::list_all_users::{ListAllUsers, OrderBy};

use crate::admin::{Office, new_user};

async fn names(office: &Office, ask: ListAllUsers) -> Vec<String> {
    let rows = office.server.send(&office.ada, &ask).await.0;
    rows.into_iter().map(|row| row.user_name).collect()
}

#[tokio::test]
async fn users_are_found_filtered_and_sorted() {
    let office = Office::new().await;
    let Office { server, ada, .. } = &office;
    server.send(ada, &new_user("anna", "zoe@example.com")).await;
    let free =
        CreateUser { level: 0, suspended: Some(true), ..new_user("bert", "bert@example.com") };
    server.send(ada, &free).await;
    let any = ListAllUsers::default();
    assert_eq!(
        names(&office, any.clone()).await,
        ["carl", "anna", "bert"],
        "never somebody else's"
    );
    let by_email = OrderBy::Columns([("email".to_owned(), OrderType::Desc)].into_iter().collect());
    let sorted = ListAllUsers { order_by: Some(by_email), ..any.clone() };
    assert_eq!(names(&office, sorted).await, ["anna", "carl", "bert"]);
    let page = ListAllUsers { items_on_page: Some(2), page: Some(2), ..any.clone() };
    assert_eq!(names(&office, page).await, ["bert"]);
    let found = ListAllUsers { search_query: Some("ZOE".to_owned()), ..any.clone() };
    assert_eq!(names(&office, found).await, ["anna"]);
    let pattern = ListAllUsers { search_query: Some("%".to_owned()), ..any.clone() };
    assert!(names(&office, pattern).await.is_empty(), "a text and no pattern");
    let filter = |state: &str| ListAllUsers { filter: vec![state.to_owned()], ..any.clone() };
    assert_eq!(names(&office, filter("suspended")).await, ["bert"]);
    assert_eq!(names(&office, filter("active")).await, ["carl", "anna"]);
    assert_eq!(names(&office, filter("free")).await, ["bert"]);
    office.pay(500).await;
    let card = ListAllUsers {
        search_by: Some("CC".to_owned()),
        search_query: Some("4242".to_owned()),
        ..any.clone()
    };
    assert_eq!(names(&office, card).await, ["carl"]);
    for wrong in [
        filter("asleep"),
        ListAllUsers { order_by: Some(OrderBy::Column("password_hash".to_owned())), ..any.clone() },
        ListAllUsers { items_on_page: Some(0), ..any.clone() },
    ] {
        assert_eq!(server.refused(ada, &wrong).await.0, 400);
    }
    office.managers_only(&any).await;
}
