//! Chapter 3: downloads.

pub mod download_file;
pub mod download_zip;

use super::chapter;

chapter!(download_file::DownloadFile, download_zip::DownloadZip);
