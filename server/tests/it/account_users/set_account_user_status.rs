//! `POST /accountusers/setaccess.json`.

use portico_api::opendrive::account_users::AccountUserStatus;
use portico_api::opendrive::account_users::get_account_user::GetAccountUser;
use portico_api::opendrive::account_users::set_account_user_status::SetAccountUserStatus;
use portico_api::opendrive::session::check_session::CheckSession;
use portico_server::testing::PASSWORD;

use super::{CAROL, member, no_email, not_allowed};
use crate::support::TestServer;
use crate::users::sign_in;

fn ask(email: &str, status: AccountUserStatus) -> SetAccountUserStatus {
    SetAccountUserStatus { access_email: email.to_owned(), access_active: status }
}

#[tokio::test]
async fn who_is_blocked_is_out_until_they_are_let_in() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let carol = member(&server, &ada, CAROL).await;
    server.send(&ada, &ask(CAROL, AccountUserStatus::Blocked)).await;
    assert_eq!(server.refused(&carol, &CheckSession {}).await.0, 401);
    assert_eq!(server.refused("", &sign_in(CAROL, PASSWORD)).await.0, 401);
    let wrong = server.refused("", &sign_in(CAROL, "nope!")).await;
    assert_eq!(wrong.1, "Invalid username or password.", "a stranger learns nothing");
    server.send(&ada, &ask(CAROL, AccountUserStatus::Active)).await;
    server.sign_in(CAROL).await;
    server.send(&ada, &ask(CAROL, AccountUserStatus::Inactive)).await;
    let gone = GetAccountUser { access_email: CAROL.to_owned() };
    assert_eq!(server.refused(&ada, &gone).await.0, 404);
}

#[tokio::test]
async fn the_guide_s_refusals() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let carol = member(&server, &ada, CAROL).await;
    let blocked = AccountUserStatus::Blocked;
    assert_eq!(server.refused(&ada, &ask("nonsense", blocked)).await, no_email());
    assert_eq!(server.refused(&carol, &ask(CAROL, blocked)).await, not_allowed());
    assert_eq!(server.refused(&server.bob().await, &ask(CAROL, blocked)).await.0, 404);
    let strange = ask(CAROL, AccountUserStatus::Other(9));
    assert_eq!(server.refused(&ada, &strange).await.0, 400);
}
