//! `GET /folder/itembyname.json/{session_id}/{folder_id}` (guide 5.5, whose answer lacks the items: quirk 15).

use serde::{Deserialize, Serialize};

use super::FolderEntry;
use crate::endpoint::endpoint;
use crate::opendrive::file::FileEntry;
use crate::{FolderId, SharingId, UnixTime};

/// Looks a file or a folder up by its name, without regard to case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FindItemByName {
    /// The folder to look into.
    pub folder_id: FolderId,
    /// The name, whole.
    #[serde(with = "crate::wire::text")]
    pub name: String,
    /// The share through which it is reached.
    #[serde(default, with = "crate::wire::absent", skip_serializing_if = "Option::is_none")]
    pub sharing_id: Option<SharingId>,
    /// Whether the caller can show encrypted entries.
    #[serde(
        default,
        with = "crate::wire::flag_number::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub encryption_supported: Option<bool>,
}

/// What has that name: nothing, a file or a folder. A miss is 200 with two empty lists (quirk 15).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct FoundItems {
    /// When the folder's content last changed.
    #[serde(default, with = "crate::wire::number")]
    pub dir_update_time: UnixTime,
    /// At most one folder.
    #[serde(default, deserialize_with = "crate::wire::list::deserialize")]
    pub folders: Vec<FolderEntry>,
    /// At most one file.
    #[serde(default, deserialize_with = "crate::wire::list::deserialize")]
    pub files: Vec<FileEntry>,
}

endpoint!(FindItemByName => FoundItems, "folder/find_item_by_name",
    Get "/folder/itembyname.json/{session_id}/{folder_id}", Session, ["guide 5.5"]);
