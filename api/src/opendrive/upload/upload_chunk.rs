//! `POST /upload/upload_file_chunk.json` (guide 12.5): everything travels in a multipart body.

use serde::{Deserialize, Serialize};

use super::WrittenChunk;
use crate::endpoint::{Body, endpoint};
use crate::{FileId, TempLocation};

/// Sends a piece of a file. Its text parts come in any order, its file part's name means nothing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct UploadChunk {
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

endpoint!(UploadChunk => WrittenChunk, "upload/upload_chunk", Post "/upload/upload_file_chunk.json", Session,
    ["guide 12.5"], body = Body::Multipart("file_data"));
