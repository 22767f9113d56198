//! `POST /branding.json`.

use portico_api::opendrive::branding::create_branding::CreateBranding;

use super::{branding, look, not_allowed, partners, text};
use crate::account_users::{CAROL, member};
use crate::support::TestServer;

#[tokio::test]
async fn a_look_takes_the_place_of_the_one_before() {
    let (server, ada, _) = partners().await;
    let ask = CreateBranding {
        drive_name: text("Acme Drive"),
        menu_color: text("7C2D12"),
        host_mapping: text("Drive.Acme.example"),
        login_page_html: text("<b>Hello</b>"),
        ..look()
    };
    server.send(&ada, &ask).await;
    let shown = branding(&server, &ada).await;
    assert_eq!(shown.shown.drive_name, "Acme Drive");
    assert_eq!((shown.shown.menu_color.as_str(), shown.shown.font_color.as_str()), ("7c2d12", ""));
    assert_eq!(shown.shown.host_mapping, "drive.acme.example");
    assert_eq!(shown.login_page_html, "<b>Hello</b>");
    server.send(&ada, &CreateBranding { drive_name: text("Other"), ..look() }).await;
    let shown = branding(&server, &ada).await;
    assert_eq!((shown.shown.drive_name.as_str(), shown.shown.menu_color.as_str()), ("Other", ""));
}

#[tokio::test]
async fn it_is_a_partner_s_and_must_make_sense() {
    let (server, ada, _) = partners().await;
    for ask in [
        CreateBranding { menu_color: text("red"), ..look() },
        CreateBranding { menu_color: text("12345g"), ..look() },
        CreateBranding { drive_name: text(&"x".repeat(36)), ..look() },
        CreateBranding { host_mapping: text("https://x.example"), ..look() },
    ] {
        assert_eq!(server.refused(&ada, &ask).await.0, 400, "{ask:?}");
    }
    let carol = member(&server, &ada, CAROL).await;
    assert_eq!(server.refused(&carol, &look()).await.0, 403);
    let server = TestServer::new().await;
    assert_eq!(server.refused(&server.ada().await, &look()).await, not_allowed());
}
