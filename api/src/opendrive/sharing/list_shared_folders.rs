//! `GET /sharing/listsharedfolders.json/{session_id}/{sharing_id}` (guide 9.1).

use serde::{Deserialize, Serialize};

use super::SharedFolder;
use crate::endpoint::endpoint;
use crate::{SharingId, UnixTime, wire};

/// Asks for the folders that one user shares with the caller.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListSharedFolders {
    /// The user, as `list_sharing_users` names them (quirk 67).
    pub sharing_id: SharingId,
}

/// The folders.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct SharedFolders {
    /// When the list last changed.
    #[serde(default, with = "wire::number")]
    pub dir_update_time: UnixTime,
    /// Always 1.
    #[serde(default, with = "wire::number")]
    pub response_type: u8,
    /// Who shares them.
    #[serde(default, with = "wire::text")]
    pub shared_user_name: String,
    /// The user once more.
    #[serde(
        rename = "SharingID",
        default,
        with = "wire::absent",
        skip_serializing_if = "Option::is_none"
    )]
    pub sharing_id: Option<SharingId>,
    /// What is shared.
    #[serde(default, deserialize_with = "wire::list::deserialize")]
    pub shared_folders: Vec<SharedFolder>,
}

endpoint!(ListSharedFolders => SharedFolders, "sharing/list_shared_folders",
    Get "/sharing/listsharedfolders.json/{session_id}/{sharing_id}", Session, ["guide 9.1"]);
