//! `PUT /users/info.json`.

use portico_api::opendrive::users::get_user_info::GetUserInfo;
use portico_api::opendrive::users::update_user_info::UpdateUserInfo;

use crate::support::{TestServer, root};

const INFO: GetUserInfo = GetUserInfo { apply_bw: None, branding: None };

fn nothing() -> UpdateUserInfo {
    serde_json::from_str("{}").unwrap()
}

fn text(text: &str) -> Option<String> {
    Some(text.to_owned())
}

#[tokio::test]
async fn what_is_given_changes_and_a_blank_empties() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let ask = UpdateUserInfo {
        first_name: text("Augusta"),
        company_name: text("Analytical Engines"),
        phone: text("+44 1"),
        time_zone: text("Europe/London"),
        lang: text("de"),
        file_versions: Some(7),
        daily_stat: Some(true),
        ..nothing()
    };
    assert!(server.send(&ada, &ask).await.result);
    let info = server.send(&ada, &INFO).await;
    assert_eq!(
        (info.user_first_name.as_str(), info.user_last_name.as_str()),
        ("Augusta", "Example")
    );
    assert_eq!((info.company_name.as_str(), info.phone.as_str()), ("Analytical Engines", "+44 1"));
    assert_eq!((info.time_zone.as_str(), info.user_lang.as_str()), ("Europe/London", "De"));
    assert_eq!((info.f_versions, info.f_versioning, info.daily_stat), (7, true, true));
    server.send(&ada, &UpdateUserInfo { phone: text(" "), ..nothing() }).await;
    let info = server.send(&ada, &INFO).await;
    assert_eq!((info.phone.as_str(), info.company_name.as_str()), ("", "Analytical Engines"));
}

#[tokio::test]
async fn what_cannot_be_is_refused_and_nothing_changes() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    for (ask, name) in [
        (UpdateUserInfo { file_versions: Some(100), ..nothing() }, "file_versions"),
        (UpdateUserInfo { file_versions: Some(0), ..nothing() }, "file_versions"),
        (UpdateUserInfo { first_name: text("A"), ..nothing() }, "first_name"),
        (UpdateUserInfo { last_name: text(&"x".repeat(51)), ..nothing() }, "last_name"),
        (UpdateUserInfo { phone: text(&"1".repeat(21)), ..nothing() }, "phone"),
        (UpdateUserInfo { time_zone: text("<b>"), ..nothing() }, "time_zone"),
        (UpdateUserInfo { lang: text("deu"), ..nothing() }, "lang"),
        (UpdateUserInfo { company_name: text("a\nb"), ..nothing() }, "company_name"),
    ] {
        let ask = UpdateUserInfo { address_1: text("Somewhere"), ..ask };
        let refusal = server.refused(&ada, &ask).await;
        assert_eq!(refusal.0, 400);
        let begin = format!("Invalid value specified for `{name}`.");
        assert!(refusal.1.starts_with(&begin), "{}", refusal.1);
    }
    assert_eq!(server.refused("nonsense", &nothing()).await.0, 401);
}

#[tokio::test]
async fn fewer_versions_are_fewer_at_once() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let file = server.upload(&ada, &root(), "a.bin", &[0; 100]).await;
    for byte in 1..5 {
        server.fill(&ada, &file, &[byte; 100]).await;
    }
    assert_eq!(server.send(&ada, &INFO).await.storage_used, 500);
    server.send(&ada, &UpdateUserInfo { file_versions: Some(3), ..nothing() }).await;
    assert_eq!(server.send(&ada, &INFO).await.storage_used, 300);
    server.send(&ada, &UpdateUserInfo { file_versioning: Some(false), ..nothing() }).await;
    assert_eq!(server.send(&ada, &INFO).await.storage_used, 100);
    assert_eq!(server.download(&ada, &file).await.body, vec![4; 100]);
    server.fill(&ada, &file, &[9; 100]).await;
    assert_eq!(server.send(&ada, &INFO).await.storage_used, 100);
}
