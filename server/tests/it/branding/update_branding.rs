//! `PUT /branding.json`.

use portico_api::opendrive::branding::get_subdomain_branding::GetSubdomainBranding;
use portico_api::opendrive::branding::update_branding::UpdateBranding;

use super::{branding, change, not_allowed, partners, text};
use crate::support::TestServer;

#[tokio::test]
async fn what_is_given_changes_and_a_blank_empties() {
    let (server, ada, _) = partners().await;
    let ask = UpdateBranding {
        subdomain: text("Acme"),
        drive_name: text("Acme Drive"),
        white_labeled: Some(true),
        ..change()
    };
    server.send(&ada, &ask).await;
    server.send(&ada, &UpdateBranding { drive_name: text(" "), ..change() }).await;
    let shown = branding(&server, &ada).await.shown;
    assert_eq!((shown.subdomain.as_str(), shown.drive_name.as_str()), ("acme", ""));
    assert!(shown.white_labeled);
    let host =
        GetSubdomainBranding { partner_name: "OpenDrive".to_owned(), subdomain: "ACME".to_owned() };
    assert_eq!(server.send("", &host).await, shown);
    server.send(&ada, &UpdateBranding { subdomain: text(" "), ..change() }).await;
    assert_eq!(server.refused("", &host).await.0, 404);
}

#[tokio::test]
async fn names_of_hosts_belong_to_one() {
    let (server, ada, bob) = partners().await;
    let names = || UpdateBranding {
        subdomain: text("acme"),
        host_mapping: text("drive.acme.example"),
        ..change()
    };
    server.send(&ada, &names()).await;
    server.send(&ada, &names()).await;
    for ask in [
        UpdateBranding { host_mapping: None, ..names() },
        UpdateBranding { subdomain: None, ..names() },
        UpdateBranding { subdomain: text("a.b"), ..change() },
        UpdateBranding { subdomain: text("-a"), ..change() },
    ] {
        assert_eq!(server.refused(&bob, &ask).await.0, 400, "{ask:?}");
    }
    let server = TestServer::new().await;
    assert_eq!(server.refused(&server.ada().await, &change()).await, not_allowed());
}

#[tokio::test]
async fn sites_that_may_show_the_drive_are_named_one_by_one() {
    let (server, ada, _) = partners().await;
    let sites = |sites: &str| UpdateBranding { embed_origins: text(sites), ..change() };
    server.send(&ada, &sites("https://Portal.example/, https://b.example:8443")).await;
    let known = branding(&server, &ada).await.embed_origins;
    assert_eq!(known.as_deref(), Some("https://portal.example https://b.example:8443"));
    for bad in
        ["*", "https://*.example", "http://portal.example", "https://a.example; script-src *"]
    {
        let (status, why) = server.refused(&ada, &sites(bad)).await;
        assert!(status == 400 && why.contains("embed_origins"), "{bad}: {why}");
    }
    server.send(&ada, &sites(" ")).await;
    assert_eq!(branding(&server, &ada).await.embed_origins.as_deref(), Some(""));
}
