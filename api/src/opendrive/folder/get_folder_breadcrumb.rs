//! `GET /folder/breadcrumb.json/{session_id}/{folder_id}` (guide 5.1, whose heading misspells it: quirk 13).

use serde::{Deserialize, Serialize};

use super::Crumb;
use crate::endpoint::endpoint;
use crate::{FolderId, SharingId};

/// Asks for the way from the root to a folder. The root itself is refused with 400 (quirk 13).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GetFolderBreadcrumb {
    /// Which folder.
    pub folder_id: FolderId,
    /// Whether the folders in each of them are wanted too.
    #[serde(default, with = "crate::wire::flag::option", skip_serializing_if = "Option::is_none")]
    pub with_subfolders: Option<bool>,
    /// The share through which it is reached.
    #[serde(default, with = "crate::wire::absent", skip_serializing_if = "Option::is_none")]
    pub sharing_id: Option<SharingId>,
}

/// The places on the way, the outermost first, the folder itself last; a bare list on the wire.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct FolderBreadcrumb(
    #[serde(deserialize_with = "crate::wire::list::deserialize")] pub Vec<Crumb>,
);

endpoint!(GetFolderBreadcrumb => FolderBreadcrumb, "folder/get_folder_breadcrumb",
    Get "/folder/breadcrumb.json/{session_id}/{folder_id}", Session, ["guide 5.1"],
    also = ["/folder/breadcrump.json/{session_id}/{folder_id}"]);
