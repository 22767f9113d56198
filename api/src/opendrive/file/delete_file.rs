//! `DELETE /file.json/{session_id}/{file_id}` (guide 4.17, titled "from trash"; works on any file: quirk 19).

use serde::{Deserialize, Serialize};

use crate::endpoint::endpoint;
use crate::opendrive::DirUpdated;
use crate::{FileId, FolderId, SharingId};

/// Deletes a file for ever, with all its versions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeleteFile {
    /// Which file.
    pub file_id: FileId,
    /// The folder of another account through which it is reached.
    #[serde(default, with = "crate::wire::absent", skip_serializing_if = "Option::is_none")]
    pub access_folder_id: Option<FolderId>,
    /// The share through which it is reached.
    #[serde(default, with = "crate::wire::absent", skip_serializing_if = "Option::is_none")]
    pub sharing_id: Option<SharingId>,
}

endpoint!(DeleteFile => DirUpdated, "file/delete_file", Delete "/file.json/{session_id}/{file_id}", Session, ["guide 4.17"]);
