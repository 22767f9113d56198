//! `GET /file/expiringlink.json/{session_id}/{date}/{counter}/{file_id}/{enable}` (guide 4.1, with the
//! version printed twice: quirk 29; quirk 38).

use serde::{Deserialize, Serialize};

use crate::endpoint::endpoint;
use crate::{FileId, wire};

/// Makes the expiring link of a file, or changes it: a file has at most one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CreateFileLink {
    /// The last day, `YYYY-MM-DD`.
    #[serde(with = "wire::text")]
    pub date: String,
    /// How many times it may be used; 0 for as many as one likes.
    #[serde(with = "wire::number")]
    pub counter: u32,
    /// Which file.
    pub file_id: FileId,
    /// Whether uses are counted.
    #[serde(with = "wire::flag_number")]
    pub enable: bool,
}

/// The link.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct ExpiringFileLink {
    /// Where its bytes are.
    #[serde(default, with = "wire::text")]
    pub download_link: String,
    /// Where its bytes are, to be played.
    #[serde(default, with = "wire::text")]
    pub streaming_link: String,
}

endpoint!(CreateFileLink => ExpiringFileLink, "file/create_file_link",
    Get "/file/expiringlink.json/{session_id}/{date}/{counter}/{file_id}/{enable}", Session, ["guide 4.1"]);
