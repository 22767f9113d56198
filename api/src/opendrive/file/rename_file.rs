//! `POST /file/rename.json` (guide 4.11).

use serde::{Deserialize, Serialize};

use super::FileEntry;
use crate::endpoint::endpoint;
use crate::{FileId, FolderId, SharingId};

/// Gives a file another name in the same place; an existing one is answered with 409 (quirk 4).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RenameFile {
    /// The new name, a [`crate::EntryName`].
    #[serde(with = "crate::wire::text")]
    pub new_file_name: String,
    /// Which file.
    pub file_id: FileId,
    /// The folder of another account through which it is reached.
    #[serde(default, with = "crate::wire::absent", skip_serializing_if = "Option::is_none")]
    pub access_folder_id: Option<FolderId>,
    /// The share through which it is reached.
    #[serde(default, with = "crate::wire::absent", skip_serializing_if = "Option::is_none")]
    pub sharing_id: Option<SharingId>,
}

endpoint!(RenameFile => FileEntry, "file/rename_file", Post "/file/rename.json", Session, ["guide 4.11"]);
