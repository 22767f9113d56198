//! `GET /file/fileexpiringlinks.json/{session_id}/{file_id}` (guide 4.2, with the version printed twice:
//! quirk 29).

use serde::{Deserialize, Serialize};

use crate::endpoint::endpoint;
use crate::{FileId, wire};

/// Asks for the expiring link of a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GetFileLink {
    /// Which file.
    pub file_id: FileId,
}

/// The link and how far it is used up; counters are strings (quirk 38).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct FileLinkInfo {
    /// Where its bytes are.
    #[serde(default, with = "wire::text")]
    pub download_link: String,
    /// Where its bytes are, to be played.
    #[serde(default, with = "wire::text")]
    pub streaming_link: String,
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

endpoint!(GetFileLink => FileLinkInfo, "file/get_file_link",
    Get "/file/fileexpiringlinks.json/{session_id}/{file_id}", Session, ["guide 4.2"]);
