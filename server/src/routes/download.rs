//! Chapter 3: downloads.

pub(super) mod deliver;
pub(crate) mod disposition;
mod download_file;
pub(super) mod download_zip;
pub(crate) mod range;

use portico_api::opendrive::download::{download_file::DownloadFile, download_zip::DownloadZip};

use crate::router::Routes;

pub(super) fn add(routes: Routes) -> Routes {
    routes
        .bytes::<DownloadFile, _, _>(download_file::download_file)
        .bytes::<DownloadZip, _, _>(download_zip::download_zip)
}
