//! `POST /branding/upload.json`.

use portico_api::GroupId;
use portico_api::opendrive::branding::ImageKind;
use portico_api::opendrive::branding::upload_branding_file::UploadBrandingFile;

use super::{file, partners, picture, upload};
use crate::account_users::{CAROL, member};
use crate::support::{TestServer, noise};
use crate::user_groups::make_group;

#[tokio::test]
async fn a_picture_is_written_anew_and_small() {
    let (server, ada, _) = partners().await;
    let carol = member(&server, &ada, CAROL).await;
    for (session, kind, side) in [
        (&ada, ImageKind::User, 256),
        (&ada, ImageKind::Logo, 512),
        (&ada, ImageKind::Favicon, 192),
        (&carol, ImageKind::AccountUser, 256),
    ] {
        assert_eq!(upload(&server, session, kind, &picture(700)).await.status, 200, "{kind:?}");
        let answer = server.raw(session, &file(kind)).await;
        let shown = image::load_from_memory(&answer.body).unwrap();
        assert_eq!((shown.width(), shown.height()), (side, side));
        assert!(answer.body.starts_with(b"\x89PNG"));
    }
    let group = make_group(&server, &ada, "Clerks").await;
    let ask = UploadBrandingFile { kind: ImageKind::Group, group_id: Some(group) };
    assert_eq!(server.raw_file(&ada, &ask, &picture(10)).await.status, 200);
}

#[tokio::test]
async fn only_pictures_and_only_one_s_own() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let carol = member(&server, &ada, CAROL).await;
    let drawing = br#"<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>"#;
    for bytes in [&drawing[..], &noise(1, 2_000_000), b"", &picture(10)[..20]] {
        let refusal = upload(&server, &ada, ImageKind::User, bytes).await.refusal();
        assert_eq!(refusal.0, 400, "{refusal:?}");
    }
    let logo = upload(&server, &ada, ImageKind::Logo, &picture(10)).await;
    assert_eq!(logo.refusal().0, 404, "no partner");
    let owner = upload(&server, &carol, ImageKind::User, &picture(10)).await;
    assert_eq!(owner.refusal().0, 403);
    let ask = UploadBrandingFile { kind: ImageKind::Group, group_id: Some(GroupId::new("77")) };
    let group = server.raw_file(&ada, &ask, &picture(10)).await.refusal();
    assert_eq!(group, (400, "Invalid group ID.".to_owned()));
    let body = format!(r#"{{"session_id":"{ada}","type":"user"}}"#);
    let nothing = server.post("/api/v1/branding/upload.json", "application/json", body).await;
    assert_eq!(nothing.refusal(), (404, "Please select file for upload.".to_owned()));
}
