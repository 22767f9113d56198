//! Chapter 2: what the drives of accounts look like.

mod check_subdomain;
mod create_branding;
mod delete_branding;
mod delete_branding_image;
mod get_branding;
mod get_branding_file;
mod get_subdomain_branding;
mod update_branding;
mod upload_branding_file;

use portico_api::opendrive::branding::ImageKind;
use portico_api::opendrive::branding::create_branding::CreateBranding;
use portico_api::opendrive::branding::get_branding::{Branding, GetBranding};
use portico_api::opendrive::branding::get_branding_file::GetBrandingFile;
use portico_api::opendrive::branding::update_branding::UpdateBranding;
use portico_api::opendrive::branding::upload_branding_file::UploadBrandingFile;
use portico_server::testing::{EMAIL, OTHER_EMAIL, make_partner};

use crate::support::{Answer, TestServer};

/// A server whose two accounts are partners.
async fn partners() -> (TestServer, String, String) {
    let server = TestServer::new().await;
    for email in [EMAIL, OTHER_EMAIL] {
        make_partner(&server.state, email).await.unwrap();
    }
    let (ada, bob) = (server.ada().await, server.bob().await);
    (server, ada, bob)
}

fn text(text: &str) -> Option<String> {
    Some(text.to_owned())
}

fn look() -> CreateBranding {
    serde_json::from_str("{}").unwrap()
}

fn change() -> UpdateBranding {
    serde_json::from_str("{}").unwrap()
}

async fn branding(server: &TestServer, session: &str) -> Branding {
    server.send(session, &GetBranding { user_id: None }).await
}

fn file(kind: ImageKind) -> GetBrandingFile {
    GetBrandingFile { kind, group_id: None, user_id: None, access_user_id: None }
}

/// A picture of one color.
fn picture(side: u32) -> Vec<u8> {
    let mut out = std::io::Cursor::new(Vec::new());
    let picture = image::RgbImage::from_pixel(side, side, image::Rgb([10, 20, 30]));
    picture.write_to(&mut out, image::ImageFormat::Jpeg).unwrap();
    out.into_inner()
}

async fn upload(server: &TestServer, session: &str, kind: ImageKind, bytes: &[u8]) -> Answer {
    server.raw_file(session, &UploadBrandingFile { kind, group_id: None }, bytes).await
}

/// The refusal for those who are no partners.
fn not_allowed() -> (u16, String) {
    (404, "Branding is not allowed for current user.".to_owned())
}
