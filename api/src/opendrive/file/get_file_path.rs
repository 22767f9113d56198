//! `GET /file/path.json/{session_id}/{file_id}` (guide 4.5).

use serde::{Deserialize, Serialize};

use crate::FileId;
use crate::endpoint::endpoint;

/// Asks for the names on the way from the root to a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GetFilePath {
    /// Which file.
    pub file_id: FileId,
}

/// A file's path.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct FilePath {
    /// Names with `/` between them, none at the beginning; the file's own is the last.
    #[serde(with = "crate::wire::text")]
    pub path: String,
}

endpoint!(GetFilePath => FilePath, "file/get_file_path",
    Get "/file/path.json/{session_id}/{file_id}", Session, ["guide 4.5"]);
