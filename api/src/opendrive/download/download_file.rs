//! `GET /download/file.json/{file_id}` (guide 3.1).

use serde::{Deserialize, Serialize};

use crate::endpoint::endpoint;
use crate::{FileId, Secret, SharingId};

/// Fetches a file's bytes. A `Range` header is honored too (quirk 11).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DownloadFile {
    /// Which file.
    pub file_id: FileId,
    /// How many bytes to leave out at the beginning.
    #[serde(
        default,
        with = "crate::wire::number::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub offset: Option<u64>,
    /// Whether the browser may show it instead of saving it.
    #[serde(default, with = "crate::wire::flag::option", skip_serializing_if = "Option::is_none")]
    pub inline: Option<bool>,
    /// The share through which it is reached.
    #[serde(default, with = "crate::wire::absent", skip_serializing_if = "Option::is_none")]
    pub sharing_id: Option<SharingId>,
    /// Whether only to try: the answer is a [`DownloadTest`] then.
    #[serde(
        default,
        with = "crate::wire::flag_number::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub test: Option<bool>,
    /// Whether the backup is wanted, where there is one.
    #[serde(
        default,
        with = "crate::wire::flag_number::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub backup: Option<bool>,
    /// What the password of a protected file was exchanged for.
    #[serde(default, with = "crate::wire::absent", skip_serializing_if = "Option::is_none")]
    pub temp_key: Option<Secret>,
}

/// The answer to [`DownloadFile::test`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct DownloadTest {
    /// True when the file can be downloaded.
    #[serde(default, with = "crate::wire::flag")]
    pub result: bool,
    /// True when its bytes are at hand.
    #[serde(default, with = "crate::wire::flag")]
    pub dl_stream_status: bool,
}

endpoint!(DownloadFile => (), "download/download_file", Get "/download/file.json/{file_id}", Optional, ["guide 3.1"], answer = Bytes);
