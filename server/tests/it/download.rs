//! Chapter 3: downloads.

mod download_file;
mod download_zip;
