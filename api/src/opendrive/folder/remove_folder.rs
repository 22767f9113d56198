//! `POST /folder/remove.json` (guide 5.13, titled "from trash"; works on any folder: quirk 19).

use serde::{Deserialize, Serialize};

use crate::endpoint::endpoint;
use crate::opendrive::DirUpdated;
use crate::{FolderId, IdList, SharingId};

/// Deletes folders for ever, with everything below them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RemoveFolder {
    /// Which folders.
    pub folder_id: IdList<FolderId>,
    /// The share through which they are reached.
    #[serde(default, with = "crate::wire::absent", skip_serializing_if = "Option::is_none")]
    pub sharing_id: Option<SharingId>,
}

endpoint!(RemoveFolder => DirUpdated, "folder/remove_folder", Post "/folder/remove.json", Session, ["guide 5.13"]);
