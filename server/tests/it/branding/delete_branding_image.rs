//! `DELETE /branding/userimage.json`.

use portico_api::opendrive::branding::ImageKind;
use portico_api::opendrive::branding::delete_branding_image::DeleteBrandingImage;

use super::{file, partners, picture, upload};
use crate::support::TestServer;

fn ask(image_type: ImageKind) -> DeleteBrandingImage {
    DeleteBrandingImage { image_type }
}

#[tokio::test]
async fn a_picture_goes_alone() {
    let (server, ada, _) = partners().await;
    for kind in [ImageKind::User, ImageKind::Logo, ImageKind::Favicon] {
        assert_eq!(upload(&server, &ada, kind, &picture(10)).await.status, 200);
    }
    server.send(&ada, &ask(ImageKind::User)).await;
    assert_eq!(server.raw(&ada, &file(ImageKind::User)).await.status, 404);
    assert_eq!(server.raw(&ada, &file(ImageKind::Logo)).await.status, 200);
    let again = server.refused(&ada, &ask(ImageKind::User)).await;
    assert_eq!(again, (404, "Missing file.".to_owned()));
}

#[tokio::test]
async fn the_guide_s_refusals() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    assert_eq!(server.refused(&ada, &ask(ImageKind::Group)).await.0, 400);
    assert_eq!(server.refused(&ada, &ask(ImageKind::Logo)).await.0, 404);
    assert_eq!(server.refused(&ada, &ask(ImageKind::AccountUser)).await.0, 400);
}
