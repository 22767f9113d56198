//! `POST /admin/user.json`.

use portico_api::Secret;
use portico_api::opendrive::admin::create_user::CreateUser;

use crate::admin::{CARL, Office, new_user};

#[tokio::test]
async fn a_new_user_signs_in_with_name_and_address() {
    let office = Office::new().await;
    let Office { server, ada, .. } = &office;
    let new = CreateUser { max_storage: Some(7), ..new_user("dora", "dora@example.com") };
    server.send(ada, &new).await;
    server.sign_in("dora@example.com").await;
    server.sign_in("dora").await;
    let users = office.users().await;
    let dora = users.iter().find(|user| user.user_name == "dora").unwrap();
    assert_eq!(
        (dora.max_storage, dora.level.as_str()),
        (7, "1"),
        "a limit of one's own beats the plan's"
    );
    office.managers_only(&new_user("emil", "emil@example.com")).await;
}

#[tokio::test]
async fn what_cannot_be_is_refused_by_name() {
    let office = Office::new().await;
    let Office { server, ada, .. } = &office;
    let good = new_user("dora", "dora@example.com");
    let wrong = |name: &str| (400, format!("Invalid value specified for `{name}`."));
    for (ask, name) in [
        (CreateUser { username: "abc".to_owned(), ..good.clone() }, "username"),
        (CreateUser { first_name: "D".to_owned(), ..good.clone() }, "first_name"),
        (CreateUser { level: 42, ..good.clone() }, "level"),
        (CreateUser { verify_passwd: Secret::new("other"), ..good.clone() }, "verify_passwd"),
        (CreateUser { account_users: Some(1000), ..good.clone() }, "account_users"),
        (CreateUser { lang: Some("english".to_owned()), ..good.clone() }, "lang"),
    ] {
        assert_eq!(server.refused(ada, &ask).await, wrong(name));
    }
    let taken = CreateUser { email: CARL.to_uppercase(), ..good };
    let sentence = "There is an existing user associated with this email.".to_owned();
    assert_eq!(server.refused(ada, &taken).await, (404, sentence));
}
