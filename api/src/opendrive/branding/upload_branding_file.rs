//! `POST /branding/upload.json` (guide 2.6, which does not name the file's part: quirk 56).

use serde::{Deserialize, Serialize};

use super::ImageKind;
use crate::endpoint::{Body, endpoint};
use crate::{Done, GroupId, wire};

/// Sends a picture.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct UploadBrandingFile {
    /// Which picture.
    #[serde(rename = "type", with = "wire::word")]
    pub kind: ImageKind,
    /// Whose, for a group.
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub group_id: Option<GroupId>,
}

endpoint!(UploadBrandingFile => Done, "branding/upload_branding_file",
    Post "/branding/upload.json", Session, ["guide 2.6"], body = Body::Multipart("file"));
