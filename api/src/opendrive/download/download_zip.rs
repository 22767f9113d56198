//! `POST /download/all.json` (guide 3.2, whose `session_key` the live service ignores: quirk 12).

use serde::{Deserialize, Serialize};

use crate::endpoint::endpoint;
use crate::{FileId, FolderId, IdList};

/// Fetches files and folders as one zip archive. One of the two lists must hold something.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DownloadZip {
    /// Which files, with commas between them.
    #[serde(default, with = "crate::wire::absent", skip_serializing_if = "Option::is_none")]
    pub files: Option<IdList<FileId>>,
    /// Which folders, with everything below them, with commas between them.
    #[serde(default, with = "crate::wire::absent", skip_serializing_if = "Option::is_none")]
    pub folders: Option<IdList<FolderId>>,
}

endpoint!(DownloadZip => (), "download/download_zip", Post "/download/all.json", Session, ["guide 3.2"], answer = Bytes);
