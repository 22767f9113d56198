//! `POST /upload/checkfileexistsbyname.json/{folder_id}` (guide 12.1).

use serde::{Deserialize, Serialize};

use crate::endpoint::endpoint;
use crate::{FolderId, SharingId};

/// Asks which of some names are taken in a folder. The root needs a session.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CheckFileNames {
    /// Which folder.
    pub folder_id: FolderId,
    /// The names; a single text is taken too.
    #[serde(deserialize_with = "crate::wire::list::deserialize")]
    pub name: Vec<String>,
    /// The share through which it is reached.
    #[serde(default, with = "crate::wire::absent", skip_serializing_if = "Option::is_none")]
    pub sharing_id: Option<SharingId>,
}

/// The names that are taken.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ExistingNames {
    /// Those of the names that a file has.
    #[serde(default, deserialize_with = "crate::wire::list::deserialize")]
    pub result: Vec<String>,
}

endpoint!(CheckFileNames => ExistingNames, "upload/check_file_names",
    Post "/upload/checkfileexistsbyname.json/{folder_id}", Optional, ["guide 12.1"]);
