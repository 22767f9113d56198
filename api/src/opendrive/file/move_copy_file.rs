//! `POST /file/move_copy.json` (guide 4.10).

use serde::{Deserialize, Serialize};

use super::FileEntry;
use crate::endpoint::endpoint;
use crate::{FileId, FolderId, SharingId};

/// Moves or copies a file; an existing name is answered with 409 unless it may be overwritten (quirk 4).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MoveCopyFile {
    /// Which file.
    pub src_file_id: FileId,
    /// The folder to put it into.
    pub dst_folder_id: FolderId,
    /// True moves, false copies. Always a string on the wire (quirk 1).
    #[serde(rename = "move", with = "crate::wire::flag_word")]
    pub is_move: bool,
    /// Whether a file of that name there is replaced.
    #[serde(with = "crate::wire::flag_word")]
    pub overwrite_if_exists: bool,
    /// The folder of another account through which the file is reached.
    #[serde(default, with = "crate::wire::absent", skip_serializing_if = "Option::is_none")]
    pub src_access_folder_id: Option<FolderId>,
    /// The folder of another account through which the destination is reached.
    #[serde(default, with = "crate::wire::absent", skip_serializing_if = "Option::is_none")]
    pub dst_access_folder_id: Option<FolderId>,
    /// The share through which the file is reached.
    #[serde(default, with = "crate::wire::absent", skip_serializing_if = "Option::is_none")]
    pub src_sharing_id: Option<SharingId>,
    /// The share through which the destination is reached.
    #[serde(default, with = "crate::wire::absent", skip_serializing_if = "Option::is_none")]
    pub dst_sharing_id: Option<SharingId>,
    /// The name that it gets there; the one that it has otherwise.
    #[serde(default, with = "crate::wire::absent", skip_serializing_if = "Option::is_none")]
    pub new_file_name: Option<String>,
}

endpoint!(MoveCopyFile => FileEntry, "file/move_copy_file", Post "/file/move_copy.json", Session, ["guide 4.10"]);
