//! `POST /folder/idbypath.json` (guide 5.11).

use serde::{Deserialize, Serialize};

use crate::FolderId;
use crate::endpoint::endpoint;

/// Looks a folder up by its path.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FindFolderByPath {
    /// Names with `/` between them; one at the beginning may be there or not (quirk 18).
    #[serde(with = "crate::wire::text")]
    pub path: String,
}

/// The folder's id, under a key that is spelled otherwise than everywhere else (quirk 18).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct FoundFolder {
    /// Which folder.
    #[serde(alias = "FolderID")]
    pub folder_id: FolderId,
}

endpoint!(FindFolderByPath => FoundFolder, "folder/find_folder_by_path", Post "/folder/idbypath.json", Session, ["guide 5.11"]);
