//! `POST /folder/rename.json` (guide 5.14, whose method is missing: quirk 5).

use serde::{Deserialize, Serialize};

use super::FolderEntry;
use crate::endpoint::endpoint;
use crate::{FolderId, SharingId};

/// Gives a folder another name in the same place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RenameFolder {
    /// Which folder.
    pub folder_id: FolderId,
    /// The new name, a [`crate::EntryName`].
    #[serde(with = "crate::wire::text")]
    pub folder_name: String,
    /// The share through which it is reached.
    #[serde(default, with = "crate::wire::absent", skip_serializing_if = "Option::is_none")]
    pub sharing_id: Option<SharingId>,
}

endpoint!(RenameFolder => FolderEntry, "folder/rename_folder", Post "/folder/rename.json", Session, ["guide 5.14"]);
