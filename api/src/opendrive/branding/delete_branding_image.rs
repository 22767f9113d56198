//! `DELETE /branding/userimage.json` (guide 2.9).

use serde::{Deserialize, Serialize};

use super::ImageKind;
use crate::endpoint::endpoint;
use crate::{Done, wire};

/// Takes a picture away.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeleteBrandingImage {
    /// Which picture; that of a group stays.
    #[serde(with = "wire::word")]
    pub image_type: ImageKind,
}

endpoint!(DeleteBrandingImage => Done, "branding/delete_branding_image",
    Delete "/branding/userimage.json", Session, ["guide 2.9"]);
