//! Chapter 12: uploads: create the file, open it, send chunks, close it.

mod check_file_names;
mod close_upload;
mod create_file;
mod open_upload;
mod upload_chunk;
mod upload_chunk_v2;
mod upload_small_file;

use portico_api::opendrive::upload::{
    check_file_names::CheckFileNames, close_upload::CloseUpload, close_upload::ClosedUpload,
    create_file::CreateFile, open_upload::OpenUpload, upload_chunk::UploadChunk,
    upload_chunk_v2::UploadChunkV2, upload_small_file::UploadSmallFile,
};
use portico_api::{FileId, UnixTime};

use super::file::{Links, hash, links, unsigned};
use super::folder::access;
use crate::router::Routes;
use crate::services::actor::Actor;
use crate::services::bandwidth::Payer;
use crate::services::uploads::Closed;
use crate::services::{name, places};

pub(super) fn add(routes: Routes) -> Routes {
    routes
        .on::<CheckFileNames, _, _>(check_file_names::check_file_names)
        .on::<CloseUpload, _, _>(close_upload::close_upload)
        .on::<CreateFile, _, _>(create_file::create_file)
        .on::<OpenUpload, _, _>(open_upload::open_upload)
        .upload::<UploadChunk, _, _>(upload_chunk::upload_chunk)
        .upload::<UploadChunkV2, _, _>(upload_chunk_v2::upload_chunk_v2)
        .upload::<UploadSmallFile, _, _>(upload_small_file::upload_small_file)
}

/// A file with its new content, as whoever brought it is told.
fn closed(actor: &Actor, payer: &Payer, closed: Closed) -> ClosedUpload {
    let (owner, row) = (&payer.owner, closed.row);
    let Links { page, download, thumbnail } = links(&row);
    ClosedUpload {
        file_hash: hash(&row),
        extension: name::extension(&row.node.name).to_owned(),
        folder_id: places::parent_id(&actor.account, &row.node),
        file_id: FileId::new(row.node.id),
        name: row.node.name,
        group_id: row.file.group_no,
        size: unsigned(row.file.size),
        views: unsigned(row.file.views),
        version: u32::try_from(row.file.version_no).unwrap_or(0),
        downloads: unsigned(row.file.downloads),
        date_modified: UnixTime(row.node.modified),
        date_uploaded: UnixTime(closed.uploaded),
        access: access(row.node.access),
        link: page,
        streaming_link: download.clone(),
        download_link: download,
        thumb_link: thumbnail,
        owner_name: format!("{} {}", owner.first_name, owner.last_name).trim().to_owned(),
        edit_online: row.file.edit_online,
        description: row.node.description,
        dir_update_time: UnixTime(closed.folder_updated),
    }
}
