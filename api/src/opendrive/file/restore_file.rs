//! `POST /file/restore.json` (guide 4.12).

use serde::{Deserialize, Serialize};

use super::FileEntry;
use crate::endpoint::endpoint;
use crate::{FileId, IdList};

/// Takes files out of the trash, back to where they were.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RestoreFile {
    /// Which files; the answer is the last one's (extension 4).
    pub file_id: IdList<FileId>,
}

endpoint!(RestoreFile => FileEntry, "file/restore_file", Post "/file/restore.json", Session, ["guide 4.12"]);
