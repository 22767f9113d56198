//! `GET /accountusers/info.json/{session_id}/{access_email}`.

use portico_api::UnixTime;
use portico_api::opendrive::Right;
use portico_api::opendrive::account_users::get_account_user::GetAccountUser;
use portico_api::opendrive::account_users::{AccountUserStatus, AdminMode};
use portico_api::wire::Number;

use super::{CAROL, allow, info, member, no_email};
use crate::support::{BEGIN, TestServer, root};

fn ask(email: &str) -> GetAccountUser {
    GetAccountUser { access_email: email.to_owned() }
}

#[tokio::test]
async fn a_member_is_shown_with_their_rights() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let carol = member(&server, &ada, CAROL).await;
    let folder = server.make_folder(&ada, &root(), "Team").await;
    allow(&server, &ada, CAROL, &folder, Right::Edit).await;
    server.upload(&carol, &folder, "a.bin", &[1; 1000]).await;
    for session in [&ada, &carol] {
        let shown = info(&server, session, "Carol@Example.com").await;
        assert_eq!((shown.email.as_str(), shown.access_since), (CAROL, UnixTime(BEGIN)));
        assert_eq!(
            (shown.admin_mode, shown.access_active),
            (AdminMode::User, AccountUserStatus::Active)
        );
        assert_eq!(shown.access_folders.0, [(folder.clone(), Number(Right::Edit))]);
        assert!(shown.access_projects.0.is_empty());
    }
}

#[tokio::test]
async fn others_see_nobody() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let carol = member(&server, &ada, CAROL).await;
    member(&server, &ada, "dan@example.com").await;
    let missing = (404, "Account user not found.".to_owned());
    assert_eq!(server.refused(&server.bob().await, &ask(CAROL)).await, missing);
    assert_eq!(server.refused(&carol, &ask("dan@example.com")).await, missing);
    assert_eq!(server.refused(&ada, &ask("nobody@example.com")).await, missing);
    assert_eq!(server.refused(&ada, &ask("nonsense")).await, no_email());
    assert_eq!(server.refused("nonsense", &ask(CAROL)).await.0, 401);
}
