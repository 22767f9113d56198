//! `POST /file/idbypath.json` (guide 4.9).

use serde::{Deserialize, Serialize};

use crate::endpoint::endpoint;
use crate::{FileId, wire};

/// Looks a file up by the names on the way to it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FindFileByPath {
    /// Names with `/` between them; a leading one may be there (quirk 18).
    #[serde(with = "wire::text")]
    pub path: String,
}

/// The file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct FileByPath {
    /// Which file.
    #[serde(alias = "FileID")]
    pub file_id: FileId,
    /// Where its bytes are.
    #[serde(default, with = "wire::text")]
    pub download_link: String,
}

endpoint!(FindFileByPath => FileByPath, "file/find_file_by_path", Post "/file/idbypath.json", Session, ["guide 4.9"]);
