//! Chapter 12: uploads.

mod check_file_names;
mod close_upload;
mod create_file;
mod open_upload;
mod upload_chunk;
mod upload_chunk_v2;
mod upload_small_file;
