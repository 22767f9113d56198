//! `GET /securefolders/auth.json/{session_id}/{folder_id}` (guide 7.1).

use serde::{Deserialize, Serialize};

use crate::endpoint::endpoint;
use crate::{FolderId, wire};

/// Begins to open an encrypted folder: asks for what its password is checked with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GetSecureFolderData {
    /// Which folder.
    pub folder_id: FolderId,
}

/// What was stored when the password was set.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct SecureFolderData {
    /// Opaque to the server (quirk 66).
    #[serde(default, with = "wire::text")]
    pub data: String,
}

endpoint!(GetSecureFolderData => SecureFolderData, "secure_folders/get_secure_folder_data",
    Get "/securefolders/auth.json/{session_id}/{folder_id}", Session, ["guide 7.1"]);
