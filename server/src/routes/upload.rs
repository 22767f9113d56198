//! Chapter 12: uploads: create the file, open it, send chunks, close it.

mod check_file_names;
mod close_upload;
mod create_file;
mod open_upload;
mod upload_chunk;
mod upload_chunk_v2;

use portico_api::opendrive::upload::{
    check_file_names::CheckFileNames, close_upload::CloseUpload, create_file::CreateFile,
    open_upload::OpenUpload, upload_chunk::UploadChunk, upload_chunk_v2::UploadChunkV2,
};

use crate::router::Routes;

pub(super) fn add(routes: Routes) -> Routes {
    routes
        .on::<CheckFileNames, _, _>(check_file_names::check_file_names)
        .on::<CloseUpload, _, _>(close_upload::close_upload)
        .on::<CreateFile, _, _>(create_file::create_file)
        .on::<OpenUpload, _, _>(open_upload::open_upload)
        .upload::<UploadChunk, _, _>(upload_chunk::upload_chunk)
        .upload::<UploadChunkV2, _, _>(upload_chunk_v2::upload_chunk_v2)
}
