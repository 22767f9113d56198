//! `POST /file/access.json` (guide 4.8).

use serde::{Deserialize, Serialize};

use super::FileEntry;
use crate::endpoint::endpoint;
use crate::opendrive::Access;
use crate::{FileId, FolderId, SharingId, wire};

/// Says who may see a file without signing in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SetFileAccess {
    /// Which file.
    pub file_id: FileId,
    /// Who.
    #[serde(with = "wire::number")]
    pub file_ispublic: Access,
    /// The folder of another account through which it is reached.
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub access_folder_id: Option<FolderId>,
    /// The share through which it is reached.
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub sharing_id: Option<SharingId>,
}

endpoint!(SetFileAccess => FileEntry, "file/set_file_access", Post "/file/access.json", Session, ["guide 4.8"]);
