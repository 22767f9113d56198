//! `POST /folder/restore.json` (guide 5.15).

use serde::{Deserialize, Serialize};

use super::FolderEntry;
use crate::endpoint::endpoint;
use crate::{FolderId, IdList};

/// Takes folders out of the trash, back to where they were.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RestoreFolder {
    /// Which folders; the answer is the last one's (extension 4).
    pub folder_id: IdList<FolderId>,
}

endpoint!(RestoreFolder => FolderEntry, "folder/restore_folder", Post "/folder/restore.json", Session, ["guide 5.15"]);
