//! `POST /file/trash.json` (guide 4.14).

use serde::{Deserialize, Serialize};

use crate::endpoint::endpoint;
use crate::opendrive::DirUpdated;
use crate::{FileId, IdList, SharingId};

/// Puts files into the trash.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TrashFile {
    /// Which files.
    pub file_id: IdList<FileId>,
    /// The share through which they are reached.
    #[serde(default, with = "crate::wire::absent", skip_serializing_if = "Option::is_none")]
    pub sharing_id: Option<SharingId>,
}

endpoint!(TrashFile => DirUpdated, "file/trash_file", Post "/file/trash.json", Session, ["guide 4.14"]);
