//! `DELETE /branding.json/{session_id}`.

use portico_api::opendrive::branding::ImageKind;
use portico_api::opendrive::branding::delete_branding::DeleteBranding;
use portico_api::opendrive::branding::get_branding::GetBranding;

use super::{file, look, not_allowed, partners, picture, upload};
use crate::support::TestServer;

#[tokio::test]
async fn the_pictures_go_with_it() {
    let (server, ada, _) = partners().await;
    server.send(&ada, &look()).await;
    assert_eq!(upload(&server, &ada, ImageKind::Logo, &picture(10)).await.status, 200);
    server.send(&ada, &DeleteBranding {}).await;
    let gone = server.refused(&ada, &GetBranding { user_id: None }).await;
    assert_eq!(gone, (404, "Branding does not exists.".to_owned()));
    assert_eq!(server.raw(&ada, &file(ImageKind::Logo)).await.status, 404);
}

#[tokio::test]
async fn who_is_no_partner_has_none() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    assert_eq!(server.refused(&ada, &DeleteBranding {}).await, not_allowed());
    assert_eq!(server.refused("nonsense", &DeleteBranding {}).await.0, 401);
}
