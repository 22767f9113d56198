//! `GET /branding/files.json`.

use portico_api::opendrive::branding::ImageKind;
use portico_api::opendrive::branding::get_branding_file::GetBrandingFile;
use portico_api::opendrive::users::get_user_info::GetUserInfo;

use super::{branding, file, look, partners, picture, upload};
use crate::support::TestServer;

#[tokio::test]
async fn a_drive_s_pictures_are_anybody_s_and_a_person_s_are_not() {
    let (server, ada, bob) = partners().await;
    server.send(&ada, &look()).await;
    for kind in [ImageKind::User, ImageKind::Logo] {
        assert_eq!(upload(&server, &ada, kind, &picture(10)).await.status, 200);
    }
    let logo = server.get(&branding(&server, &ada).await.shown.logo).await;
    assert_eq!((logo.status.as_u16(), logo.header("content-type")), (200, "image/png"));
    assert_eq!(logo.header("x-content-type-options"), "nosniff");
    let info = server.send(&ada, &GetUserInfo { apply_bw: None, branding: None }).await;
    assert_eq!(server.get(&info.avatar).await.status, 401);
    let face = GetBrandingFile { user_id: Some(info.user_id), ..file(ImageKind::User) };
    assert_eq!(server.raw(&bob, &face).await.status, 200);
}

#[tokio::test]
async fn what_is_missing_is_said_in_the_guide_s_words() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    for (session, kind, status, text) in [
        (ada.as_str(), ImageKind::Logo, 404, "Missing file."),
        (&ada, ImageKind::Favicon, 404, "Favicon is missing."),
        (&ada, ImageKind::Group, 400, "Invalid group ID."),
        (&ada, ImageKind::AccountUser, 400, "Access user required."),
        ("", ImageKind::Logo, 400, "User required."),
    ] {
        let refusal = server.refused(session, &file(kind)).await;
        assert_eq!(refusal, (status, text.to_owned()));
    }
}
