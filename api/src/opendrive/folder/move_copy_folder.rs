//! `POST /folder/move_copy.json` (guide 5.12).

use serde::{Deserialize, Serialize};

use super::FolderEntry;
use crate::endpoint::endpoint;
use crate::{FolderId, SharingId};

/// Moves or copies a folder with everything below it; an existing name is answered with 409 (quirk 4).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MoveCopyFolder {
    /// Which folder.
    pub folder_id: FolderId,
    /// The folder to put it into.
    pub dst_folder_id: FolderId,
    /// True moves, false (or nothing) copies. Always a string on the wire (quirk 1).
    #[serde(rename = "move", default, with = "crate::wire::flag_word")]
    pub is_move: bool,
    /// The share through which it is reached.
    #[serde(default, with = "crate::wire::absent", skip_serializing_if = "Option::is_none")]
    pub src_sharing_id: Option<SharingId>,
    /// The share through which the other folder is reached.
    #[serde(default, with = "crate::wire::absent", skip_serializing_if = "Option::is_none")]
    pub dst_sharing_id: Option<SharingId>,
    /// The name that it gets there; the one that it has otherwise.
    #[serde(default, with = "crate::wire::absent", skip_serializing_if = "Option::is_none")]
    pub new_folder_name: Option<String>,
    /// Whether folders in it are copied too; they are unless this is false.
    #[serde(
        default,
        with = "crate::wire::flag_word::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub copy_recursive: Option<bool>,
}

endpoint!(MoveCopyFolder => FolderEntry, "folder/move_copy_folder", Post "/folder/move_copy.json", Session, ["guide 5.12"]);
