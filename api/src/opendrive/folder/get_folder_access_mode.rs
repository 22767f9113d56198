//! `GET /folder/useraccessmode.json/{session_id}/{folder_id}` (guide 5.9).

use serde::{Deserialize, Serialize};

use crate::endpoint::endpoint;
use crate::opendrive::Right;
use crate::{FolderId, SharingId, wire};

/// Asks what the caller may do in a folder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GetFolderAccessMode {
    /// Which folder.
    pub folder_id: FolderId,
    /// The share through which it is reached.
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub sharing_id: Option<SharingId>,
}

/// What the caller may do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct FolderAccessMode {
    /// The right, as digits (quirk 47).
    #[serde(default, with = "wire::digits")]
    pub user_access_mode: Right,
}

endpoint!(GetFolderAccessMode => FolderAccessMode, "folder/get_folder_access_mode",
    Get "/folder/useraccessmode.json/{session_id}/{folder_id}", Session, ["guide 5.9"]);
