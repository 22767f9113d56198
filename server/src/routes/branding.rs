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

use portico_api::UserId;
use portico_api::encode;
use portico_api::opendrive::branding::{
    ImageKind,
    check_subdomain::CheckSubdomain,
    create_branding::CreateBranding,
    delete_branding::DeleteBranding,
    delete_branding_image::DeleteBrandingImage,
    get_branding::GetBranding,
    get_branding_file::GetBrandingFile,
    get_subdomain_branding::{GetSubdomainBranding, SubdomainBranding},
    update_branding::UpdateBranding,
    upload_branding_file::UploadBrandingFile,
};

use crate::router::{BASE, Routes};
use crate::services::Branding;
use crate::services::images::{self, Whose};
use crate::services::problem::Problem;
use crate::state::State;

/// What the drive is called where there is no brand.
pub(super) const DRIVE_NAME: &str = "Portico";

pub(super) fn add(routes: Routes) -> Routes {
    routes
        .on::<CheckSubdomain, _, _>(check_subdomain::check_subdomain)
        .on::<CreateBranding, _, _>(create_branding::create_branding)
        .on::<DeleteBranding, _, _>(delete_branding::delete_branding)
        .on::<DeleteBrandingImage, _, _>(delete_branding_image::delete_branding_image)
        .on::<GetBranding, _, _>(get_branding::get_branding)
        .bytes::<GetBrandingFile, _, _>(get_branding_file::get_branding_file)
        .guest::<GetSubdomainBranding, _, _>(get_subdomain_branding::get_subdomain_branding)
        .on::<UpdateBranding, _, _>(update_branding::update_branding)
        .upload::<UploadBrandingFile, _, _>(upload_branding_file::upload_branding_file)
}

/// Where a picture is, on this same server; empty where there is none.
pub(super) async fn picture(state: &State, whose: Whose) -> Result<String, Problem> {
    let db = state.db().read();
    if images::changed(db, whose).await?.is_none() {
        return Ok(String::new());
    }
    let user = |id: i64| Some(UserId::new(id.to_string()));
    let mut ask = GetBrandingFile {
        kind: ImageKind::Logo,
        group_id: None,
        user_id: None,
        access_user_id: None,
    };
    match whose {
        Whose::User(id) => (ask.kind, ask.user_id) = (ImageKind::User, user(id)),
        Whose::Logo(id) => ask.user_id = user(id),
        Whose::Icon(id) => (ask.kind, ask.user_id) = (ImageKind::Favicon, user(id)),
        Whose::Member(id) => {
            ask.kind = ImageKind::AccountUser;
            ask.access_user_id = Some(portico_api::AccessUserId::new(id.to_string()));
        }
        Whose::Group(id) => {
            ask.kind = ImageKind::Group;
            ask.group_id = Some(portico_api::GroupId::new(id.to_string()));
        }
    }
    Ok(encode(&ask, None)
        .map_or_else(|_| String::new(), |wire| format!("{BASE}{}", wire.path_and_query())))
}

/// What anybody may see of a branding.
async fn shown(state: &State, branding: &Branding) -> Result<SubdomainBranding, Problem> {
    let branding = branding.clone();
    Ok(SubdomainBranding {
        user_id: Some(UserId::new(branding.user_id.to_string())),
        logo: picture(state, Whose::Logo(branding.user_id)).await?,
        fav_icon: picture(state, Whose::Icon(branding.user_id)).await?,
        host_mapping: branding.host_mapping.unwrap_or_default(),
        drive_name: branding.drive_name,
        menu_color: branding.menu_color,
        font_color: branding.font_color,
        white_labeled: branding.white_labeled,
        subdomain: branding.subdomain.unwrap_or_default(),
        partner_domain: branding.domain,
        sign_in_html: None,
    })
}
