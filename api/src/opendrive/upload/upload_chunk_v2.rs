//! `POST /upload/upload_file_chunk2.json/{session_id}/{file_id}` (guide 12.6, which lacks the three query
//! parameters: quirk 28).

use serde::{Deserialize, Serialize};

use super::WrittenChunk;
use crate::endpoint::{Body, endpoint};
use crate::{FileId, TempLocation};

/// Sends a piece of a file; everything but the bytes travels in the address.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct UploadChunkV2 {
    /// Which file.
    pub file_id: FileId,
    /// Which upload.
    pub temp_location: TempLocation,
    /// Where in the file the piece begins, in bytes.
    #[serde(with = "crate::wire::number")]
    pub chunk_offset: u64,
    /// How many bytes it has.
    #[serde(with = "crate::wire::number")]
    pub chunk_size: u64,
}

endpoint!(UploadChunkV2 => WrittenChunk, "upload/upload_chunk_v2",
    Post "/upload/upload_file_chunk2.json/{session_id}/{file_id}", Session, ["guide 12.6"],
    body = Body::QueryAndFile("file_data"));
