//! `PUT /accountusers.json`.

use portico_api::Secret;
use portico_api::opendrive::account_users::delete_account_user::DeleteAccountUser;
use portico_api::opendrive::account_users::set_account_user_status::SetAccountUserStatus;
use portico_api::opendrive::account_users::update_account_user::UpdateAccountUser;
use portico_api::opendrive::account_users::{AccountUserStatus, AdminMode};
use portico_api::opendrive::session::check_session::CheckSession;
use portico_api::opendrive::users::update_user_name::UpdateUserName;
use portico_server::testing::{EMAIL, PASSWORD};

use super::{CAROL, info, member, new_member, no_email, not_allowed, yourself};
use crate::support::{TestServer, root};
use crate::users::sign_in;

fn ask() -> UpdateAccountUser {
    UpdateAccountUser::new(CAROL)
}

#[tokio::test]
async fn what_is_given_changes() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let carol = member(&server, &ada, CAROL).await;
    let change = UpdateAccountUser {
        access_first_name: Some("Caroline".to_owned()),
        access_phone: Some("+44 2".to_owned()),
        access_max_storage: Some(5),
        access_admin_mode: Some(AdminMode::Admin),
        access_password_change: Some(false),
        ..ask()
    };
    server.send(&ada, &change).await;
    let shown = info(&server, &ada, CAROL).await;
    assert_eq!((shown.first_name.as_str(), shown.last_name.as_str()), ("Caroline", "Member"));
    assert_eq!((shown.phone.as_str(), shown.storage_max), ("+44 2", 5 << 20));
    assert_eq!((shown.admin_mode, shown.access_password_change), (AdminMode::Admin, false));
    server.send(&ada, &UpdateAccountUser { access_phone: Some(" ".to_owned()), ..ask() }).await;
    assert_eq!(info(&server, &ada, CAROL).await.phone, "");
    // An administrator does what the owner may, but is not the owner.
    server.make_folder(&carol, &root(), "Hers").await;
    server.send(&carol, &new_member("dan@example.com")).await;
    let name = UpdateUserName { username: "owner".to_owned() };
    assert_eq!(server.refused(&carol, &name).await.0, 403);
    // Nor do they take it from themselves.
    let down = UpdateAccountUser { access_admin_mode: Some(AdminMode::User), ..ask() };
    assert_eq!(server.refused(&carol, &down).await, yourself());
    let same = UpdateAccountUser { access_admin_mode: Some(AdminMode::Admin), ..ask() };
    server.send(&carol, &same).await;
    for status in [AccountUserStatus::Blocked, AccountUserStatus::Inactive] {
        let out = SetAccountUserStatus { access_email: CAROL.to_owned(), access_active: status };
        assert_eq!(server.refused(&carol, &out).await, yourself());
    }
    let out = DeleteAccountUser { access_email: CAROL.to_owned() };
    assert_eq!(server.refused(&carol, &out).await, yourself());
}

#[tokio::test]
async fn another_address_and_another_password_sign_in() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let carol = member(&server, &ada, CAROL).await;
    let new = "caroline@example.com";
    let change = UpdateAccountUser {
        new_access_email: Some(new.to_owned()),
        access_password: Some(Secret::new("another horse")),
        ..ask()
    };
    server.send(&ada, &change).await;
    assert_eq!(server.refused(&carol, &CheckSession {}).await.0, 401);
    assert_eq!(server.refused("", &sign_in(CAROL, PASSWORD)).await.0, 401);
    server.send("", &sign_in(new, "another horse")).await;
    assert_eq!(server.refused(&ada, &change).await, (404, "No user found.".to_owned()));
}

#[tokio::test]
async fn what_cannot_be_is_refused() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let carol = member(&server, &ada, CAROL).await;
    let text = |text: &str| Some(text.to_owned());
    for (change, status) in [
        (UpdateAccountUser { new_access_email: text(EMAIL), ..ask() }, 403),
        (UpdateAccountUser { new_access_email: text("nonsense"), ..ask() }, 400),
        (UpdateAccountUser { access_first_name: text(" "), ..ask() }, 400),
        (UpdateAccountUser { access_password: Some(Secret::new("four")), ..ask() }, 400),
        (UpdateAccountUser { access_max_storage: Some(u64::MAX), ..ask() }, 400),
        (UpdateAccountUser { access_admin_mode: Some(AdminMode::Other(9)), ..ask() }, 400),
        (UpdateAccountUser { access_admin_level: Some(1), ..ask() }, 403),
    ] {
        assert_eq!(server.refused(&ada, &change).await.0, status, "{change:?}");
    }
    assert_eq!(server.refused(&ada, &UpdateAccountUser::new("nonsense")).await, no_email());
    assert_eq!(server.refused(&carol, &ask()).await, not_allowed());
    assert_eq!(server.refused(&server.bob().await, &ask()).await.0, 404);
}
