//! `GET /folder/expiringlink.json/{session_id}/{date}/{counter}/{folder_id}/{enable}` (guide 5.2, with the
//! version printed twice: quirk 29; quirk 38).

use serde::{Deserialize, Serialize};

use crate::endpoint::endpoint;
use crate::{FolderId, wire};

/// Makes the expiring link of a folder, or changes it: a folder has at most one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CreateFolderLink {
    /// The last day, `YYYY-MM-DD`.
    #[serde(with = "wire::text")]
    pub date: String,
    /// How many times it may be used; 0 for as many as one likes.
    #[serde(with = "wire::number")]
    pub counter: u32,
    /// Which folder.
    pub folder_id: FolderId,
    /// Whether uses are counted.
    #[serde(with = "wire::flag_number")]
    pub enable: bool,
}

/// The link.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct ExpiringFolderLink {
    /// Its page on the web.
    #[serde(default, with = "wire::text")]
    pub link: String,
}

endpoint!(CreateFolderLink => ExpiringFolderLink, "folder/create_folder_link",
    Get "/folder/expiringlink.json/{session_id}/{date}/{counter}/{folder_id}/{enable}", Session, ["guide 5.2"]);
