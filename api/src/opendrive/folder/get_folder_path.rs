//! `GET /folder/path.json/{session_id}/{folder_id}` (guide 5.7, whose answer has no key: quirk 16).

use serde::{Deserialize, Serialize};

use crate::FolderId;
use crate::endpoint::endpoint;

/// Asks for the names on the way from the root to a folder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GetFolderPath {
    /// Which folder.
    pub folder_id: FolderId,
}

/// A folder's path.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct FolderPath {
    /// Names with `/` between them, none at the beginning; empty for the root.
    #[serde(with = "crate::wire::text")]
    pub path: String,
}

endpoint!(GetFolderPath => FolderPath, "folder/get_folder_path",
    Get "/folder/path.json/{session_id}/{folder_id}", Session, ["guide 5.7"]);
