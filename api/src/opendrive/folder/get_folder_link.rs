//! `GET /folder/folderexpiringlinks.json/{session_id}/{folder_id}` (guide 5.3, with the version printed
//! twice: quirk 29).

use serde::{Deserialize, Serialize};

use crate::endpoint::endpoint;
use crate::{FolderId, wire};

/// Asks for the expiring link of a folder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GetFolderLink {
    /// Which folder.
    pub folder_id: FolderId,
}

/// The link and how far it is used up; counters are strings (quirk 38).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct FolderLinkInfo {
    /// Its page on the web.
    #[serde(default, with = "wire::text")]
    pub link: String,
    /// How many times it may be used.
    #[serde(default, with = "wire::digits")]
    pub counter_max: u32,
    /// True when uses are counted.
    #[serde(default, with = "wire::flag_digit")]
    pub counter_enable: bool,
    /// The last day, `YYYY-MM-DD`.
    #[serde(default, with = "wire::text")]
    pub expiring_date: String,
    /// How many times it was used.
    #[serde(default, with = "wire::digits")]
    pub counter: u32,
}

endpoint!(GetFolderLink => FolderLinkInfo, "folder/get_folder_link",
    Get "/folder/folderexpiringlinks.json/{session_id}/{folder_id}", Session, ["guide 5.3"]);
