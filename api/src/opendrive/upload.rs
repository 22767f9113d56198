//! Chapter 12: uploads: create the file, open it, send chunks, close it.

pub mod check_file_names;
pub mod close_upload;
pub mod create_file;
pub mod open_upload;
pub mod upload_chunk;
pub mod upload_chunk_v2;
pub mod upload_small_file;

use serde::{Deserialize, Serialize};

use super::chapter;

chapter!(
    check_file_names::CheckFileNames,
    close_upload::CloseUpload,
    create_file::CreateFile,
    open_upload::OpenUpload,
    upload_chunk::UploadChunk,
    upload_chunk_v2::UploadChunkV2,
    upload_small_file::UploadSmallFile,
);

/// The answer to a chunk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct WrittenChunk {
    /// How many bytes of this chunk were written; not of the file, as the guide says (quirk 23).
    #[serde(with = "crate::wire::number")]
    pub total_written: u64,
}

/// The refusal of a chunk that does not begin where the last one ended: status 400 and
/// `Incorrect chunk offset: uploaded=N, chunk_offset=M` (quirk 24).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct IncorrectOffset {
    /// How many bytes of the file the server holds: where to go on.
    pub uploaded: u64,
    /// Where the refused chunk would have begun.
    pub chunk_offset: u64,
}

impl IncorrectOffset {
    /// Reads the numbers out of an error's message; none if it is another error.
    #[must_use]
    pub fn parse(message: &str) -> Option<Self> {
        let (uploaded, chunk_offset) = message
            .trim()
            .trim_end_matches('.')
            .strip_prefix("Incorrect chunk offset: uploaded=")?
            .split_once(", chunk_offset=")?;
        Some(Self { uploaded: uploaded.parse().ok()?, chunk_offset: chunk_offset.parse().ok()? })
    }
}

impl std::fmt::Display for IncorrectOffset {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { uploaded, chunk_offset } = self;
        write!(f, "Incorrect chunk offset: uploaded={uploaded}, chunk_offset={chunk_offset}")
    }
}
