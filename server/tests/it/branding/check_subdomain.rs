//! `GET /branding/checkusersubdomainexists.json/{session_id}/{subdomain}`.

use portico_api::opendrive::branding::check_subdomain::CheckSubdomain;
use portico_api::opendrive::branding::update_branding::UpdateBranding;

use super::{change, partners, text};

#[tokio::test]
async fn only_another_account_s_subdomain_is_taken() {
    let (server, ada, bob) = partners().await;
    server.send(&ada, &UpdateBranding { subdomain: text("Acme"), ..change() }).await;
    let ask = |name: &str| CheckSubdomain { subdomain: name.to_owned() };
    assert!(server.send(&bob, &ask("ACME")).await.0);
    assert!(!server.send(&ada, &ask("acme")).await.0);
    assert!(!server.send(&bob, &ask("other")).await.0);
    assert_eq!(server.refused("nonsense", &ask("acme")).await.0, 401);
}
