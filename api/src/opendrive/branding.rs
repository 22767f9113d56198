//! Chapter 2: what a partner's drive looks like.

pub mod check_subdomain;
pub mod create_branding;
pub mod delete_branding;
pub mod delete_branding_image;
pub mod get_branding;
pub mod get_branding_file;
pub mod get_subdomain_branding;
pub mod update_branding;
pub mod upload_branding_file;

use serde::{Deserialize, Serialize};

use super::chapter;

chapter!(
    get_branding::GetBranding,
    check_subdomain::CheckSubdomain,
    get_branding_file::GetBrandingFile,
    get_subdomain_branding::GetSubdomainBranding,
    create_branding::CreateBranding,
    upload_branding_file::UploadBrandingFile,
    update_branding::UpdateBranding,
    delete_branding::DeleteBranding,
    delete_branding_image::DeleteBrandingImage,
);

/// Which picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ImageKind {
    /// The picture of the account's owner.
    User,
    /// The picture of an account user.
    AccountUser,
    /// The picture of a group.
    Group,
    /// The logo of the drive.
    Logo,
    /// The icon of the drive in a browser's tab.
    Favicon,
}
