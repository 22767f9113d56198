//! `POST /accountusers.json`.

use portico_api::opendrive::account_users::create_account_user::CreateAccountUser;
use portico_api::opendrive::session::get_session::GetSession;
use portico_api::opendrive::users::get_user_info::GetUserInfo;
use portico_api::{GroupId, Secret};
use portico_server::testing::{EMAIL, OTHER_EMAIL};

use super::{CAROL, info, member, new_member, no_email, not_allowed};
use crate::support::TestServer;
use crate::support::mails::outbox;

#[tokio::test]
async fn a_member_signs_in_and_is_one() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let ask = CreateAccountUser {
        access_max_storage: 10,
        access_position: Some("Clerk".to_owned()),
        access_send_password: Some(true),
        ..new_member(CAROL)
    };
    server.send(&ada, &ask).await;
    let carol = server.sign_in("CAROL@example.com").await;
    let session = server.send(&carol, &GetSession {}).await;
    assert!(session.is_account_user);
    assert_eq!((session.user_name.as_str(), session.user_first_name.as_str()), (CAROL, "Carol"));
    let own = server.send(&carol, &GetUserInfo { apply_bw: None, branding: None }).await;
    assert_eq!((own.max_storage, own.email.as_str(), own.admin_mode), (10, CAROL, false));
    assert!(own.access_user_id > 0 && own.is_account_user && own.can_change_pwd);
    let shown = info(&server, &ada, CAROL).await;
    assert_eq!((shown.storage_max, shown.access_position.as_str()), (10 << 20, "Clerk"));
    let mails = outbox(&server).await;
    assert!(mails.len() == 1 && mails[0].contains("correct horse"));
}

#[tokio::test]
async fn what_cannot_be_is_refused() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    assert_eq!(server.refused(&ada, &new_member("nonsense")).await, no_email());
    for taken in [EMAIL, OTHER_EMAIL] {
        let refusal = server.refused(&ada, &new_member(taken)).await;
        assert_eq!(refusal, (403, "Email already taken".to_owned()));
    }
    let new = || new_member(CAROL);
    for (ask, status) in [
        (CreateAccountUser { access_first_name: "C".to_owned(), ..new() }, 400),
        (CreateAccountUser { access_password: Secret::new("four"), ..new() }, 400),
        (CreateAccountUser { access_max_storage: u64::MAX, ..new() }, 400),
        (CreateAccountUser { group_id: GroupId::new("77"), ..new() }, 404),
        (CreateAccountUser { group_id: GroupId::new("x"), ..new() }, 400),
    ] {
        assert_eq!(server.refused(&ada, &ask).await.0, status, "{ask:?}");
    }
    let carol = member(&server, &ada, CAROL).await;
    assert_eq!(server.refused(&carol, &new_member("dan@example.com")).await, not_allowed());
    assert_eq!(server.refused("nonsense", &new_member("dan@example.com")).await.0, 401);
}

#[tokio::test]
async fn an_account_has_so_many_members_and_no_more() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    for number in 0..100 {
        server.send(&ada, &new_member(&format!("member{number}@example.com"))).await;
    }
    let text = "You have reached maximum amount of account users.";
    assert_eq!(server.refused(&ada, &new_member(CAROL)).await, (403, text.to_owned()));
    server.send(&server.bob().await, &new_member(CAROL)).await;
}
