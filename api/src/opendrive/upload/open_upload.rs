//! `POST /upload/open_file_upload.json` (guide 12.4).

use serde::{Deserialize, Serialize};

use crate::endpoint::endpoint;
use crate::{FileId, FolderId, SharingId, TempLocation};

/// Begins an upload of a file's content, or goes on with one of the same size that was not closed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OpenUpload {
    /// Which file.
    pub file_id: FileId,
    /// How many bytes it will have.
    #[serde(with = "crate::wire::number")]
    pub file_size: u64,
    /// The folder of another account through which it is reached.
    #[serde(default, with = "crate::wire::absent", skip_serializing_if = "Option::is_none")]
    pub access_folder_id: Option<FolderId>,
    /// MD5 of the content to come, 32 hexadecimal digits.
    #[serde(default, with = "crate::wire::absent", skip_serializing_if = "Option::is_none")]
    pub file_hash: Option<String>,
    /// The share through which it is reached.
    #[serde(default, with = "crate::wire::absent", skip_serializing_if = "Option::is_none")]
    pub sharing_id: Option<SharingId>,
}

/// The upload. The `Require…` flags are JSON booleans here, not numbers (quirk 27).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct OpenedUpload {
    /// Which upload; to be sent with every chunk.
    pub temp_location: TempLocation,
    /// True when chunks must be compressed with zlib, level 6.
    #[serde(default, with = "crate::wire::flag")]
    pub require_compression: bool,
    /// True when closing needs the MD5.
    #[serde(default, with = "crate::wire::flag")]
    pub require_hash: bool,
    /// True when the content is there already: close without sending a byte.
    #[serde(default, with = "crate::wire::flag")]
    pub require_hash_only: bool,
    /// How fast to send, in kilobytes per second; 0 for as fast as can be.
    #[serde(default, with = "crate::wire::number")]
    pub speed_limit: u64,
    /// How many bytes from the beginning the server holds already: where to go on (extension 1).
    #[serde(
        default,
        with = "crate::wire::number::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub uploaded: Option<u64>,
}

endpoint!(OpenUpload => OpenedUpload, "upload/open_upload", Post "/upload/open_file_upload.json", Session, ["guide 12.4"]);
