//! `GET /sharing/listusers.json/{session_id}/{folder_id}` (guide 9.3).

use serde::{Deserialize, Serialize};

use super::Share;
use crate::endpoint::endpoint;
use crate::{FolderId, wire};

/// Asks with whom a folder of the caller's is shared.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListFolderShares {
    /// Which folder.
    pub folder_id: FolderId,
}

/// The shares.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct FolderShares {
    /// One for each user.
    #[serde(default, deserialize_with = "wire::list::deserialize")]
    pub share_with_user: Vec<Share>,
}

endpoint!(ListFolderShares => FolderShares, "sharing/list_folder_shares",
    Get "/sharing/listusers.json/{session_id}/{folder_id}", Session, ["guide 9.3"]);
