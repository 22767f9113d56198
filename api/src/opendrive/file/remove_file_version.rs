//! `DELETE /file/removefileversion.json/{session_id}/{file_id}` (guide 4.18).

use serde::{Deserialize, Serialize};

use crate::endpoint::endpoint;
use crate::{FileId, UnixTime, wire};

/// Removes one version of a file for ever; the newest one that is left becomes the current one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RemoveFileVersion {
    /// The version's own id, out of the list of versions.
    pub file_id: FileId,
}

/// When things changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct RemovedVersion {
    /// When the content of the file's folder last changed.
    #[serde(default, with = "wire::number")]
    pub dir_update_time: UnixTime,
    /// When the file last changed.
    #[serde(rename = "Update_time", default, with = "wire::number")]
    pub update_time: UnixTime,
}

endpoint!(RemoveFileVersion => RemovedVersion, "file/remove_file_version",
    Delete "/file/removefileversion.json/{session_id}/{file_id}", Session, ["guide 4.18"]);
