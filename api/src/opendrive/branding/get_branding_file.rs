//! `GET /branding/files.json` (guide 2.3).

use serde::{Deserialize, Serialize};

use super::ImageKind;
use crate::endpoint::endpoint;
use crate::{AccessUserId, GroupId, UserId, wire};

/// Fetches a picture.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GetBrandingFile {
    /// Which picture.
    #[serde(rename = "type", with = "wire::word")]
    pub kind: ImageKind,
    /// Whose, for a group.
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub group_id: Option<GroupId>,
    /// Whose; the caller's own otherwise.
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub user_id: Option<UserId>,
    /// Whose, for an account user.
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub access_user_id: Option<AccessUserId>,
}

endpoint!(GetBrandingFile => (), "branding/get_branding_file",
    Get "/branding/files.json", Optional, ["guide 2.3"], answer = Bytes);
