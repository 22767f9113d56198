//! `GET /file/thumb.json/{file_id}` (guide 4.6).

use serde::{Deserialize, Serialize};

use crate::endpoint::endpoint;
use crate::{FileId, Secret, SharingId};

/// Fetches a picture of a file, 256 by 256 pixels. A public file's is for anybody (quirk 22).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GetFileThumb {
    /// Which file.
    pub file_id: FileId,
    /// The share through which it is reached.
    #[serde(default, with = "crate::wire::absent", skip_serializing_if = "Option::is_none")]
    pub sharing_id: Option<SharingId>,
    /// Which moment of a film, in seconds.
    #[serde(
        default,
        with = "crate::wire::number::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub time_offset: Option<u64>,
    /// What the password of a protected file was exchanged for.
    #[serde(default, with = "crate::wire::absent", skip_serializing_if = "Option::is_none")]
    pub temp_key: Option<Secret>,
}

endpoint!(GetFileThumb => (), "file/get_file_thumb", Get "/file/thumb.json/{file_id}", Optional, ["guide 4.6"], answer = Bytes);
