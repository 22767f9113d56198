//! `GET /branding.json`.

use portico_api::UserId;
use portico_api::opendrive::branding::get_branding::GetBranding;

use super::{branding, look, not_allowed, partners};
use crate::support::TestServer;

#[tokio::test]
async fn an_account_sees_its_own_and_no_stranger_s() {
    let (server, ada, bob) = partners().await;
    server.send(&ada, &look()).await;
    let own = branding(&server, &ada).await;
    let hers = GetBranding { user_id: own.shown.user_id.clone() };
    assert_eq!(server.send(&ada, &hers).await, own);
    let nobody = (400, "User not exists.".to_owned());
    assert_eq!(server.refused(&bob, &hers).await, nobody);
    for id in ["999", "x"] {
        let ask = GetBranding { user_id: Some(UserId::new(id)) };
        assert_eq!(server.refused(&ada, &ask).await, nobody);
    }
}

#[tokio::test]
async fn who_is_no_partner_has_none() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    assert_eq!(server.refused(&ada, &GetBranding { user_id: None }).await, not_allowed());
}
