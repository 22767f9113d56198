//! `POST /file.json` (guide 4.7).

use serde::{Deserialize, Serialize};

use super::FileEntry;
use crate::endpoint::endpoint;
use crate::{FolderId, SharingId, wire};

/// Makes a file without content, named `Text.txt` or `Text (1).txt` and the like.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CreateEmptyFile {
    /// The folder of another account through which it is reached; `0` for none (quirk 40).
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub access_folder_id: Option<FolderId>,
    /// The folder to put it into.
    pub folder_id: FolderId,
    /// What kind of file.
    #[serde(with = "wire::word")]
    pub file_type: FileType,
    /// The share through which the folder is reached.
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub sharing_id: Option<SharingId>,
}

/// What kind of file is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum FileType {
    /// A text document.
    Doc,
    /// Slides.
    Ppt,
    /// A table.
    Xls,
    /// Plain text.
    Txt,
}

endpoint!(CreateEmptyFile => FileEntry, "file/create_empty_file", Post "/file.json", Session, ["guide 4.7"]);
