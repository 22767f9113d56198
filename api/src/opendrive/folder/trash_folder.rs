//! `POST /folder/trash.json` (guide 5.18).

use serde::{Deserialize, Serialize};

use crate::endpoint::endpoint;
use crate::opendrive::DirUpdated;
use crate::{FolderId, IdList, SharingId};

/// Puts folders into the trash.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TrashFolder {
    /// Which folders.
    pub folder_id: IdList<FolderId>,
    /// The share through which they are reached.
    #[serde(default, with = "crate::wire::absent", skip_serializing_if = "Option::is_none")]
    pub sharing_id: Option<SharingId>,
}

endpoint!(TrashFolder => DirUpdated, "folder/trash_folder", Post "/folder/trash.json", Session, ["guide 5.18"]);
