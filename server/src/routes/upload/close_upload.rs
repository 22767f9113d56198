//! `POST /upload/close_file_upload.json`: ends an upload; the file has the new content from here on.

use portico_api::opendrive::upload::close_upload::{CloseUpload, ClosedUpload};
use portico_api::{FileId, UnixTime};

use crate::caller::Caller;
use crate::routes::file::{Links, hash, links, unsigned};
use crate::routes::folder::access;
use crate::services::bandwidth::Payer;
use crate::services::problem::Problem;
use crate::services::rights::Need;
use crate::services::uploads::{self, Close};
use crate::services::{name, places};
use crate::state::State;

pub(super) async fn close_upload(
    state: State,
    caller: Caller,
    ask: CloseUpload,
) -> Result<ClosedUpload, Problem> {
    let user = &caller.actor.account;
    let db = state.db().read();
    let reached = places::reach_file(db, Some(&caller.actor), &ask.file_id, Need::Edit).await?;
    let payer = Payer::new(reached.owner, Some(&caller.actor));
    let close = Close {
        file: &ask.file_id,
        upload: ask.temp_location.as_ref(),
        size: ask.file_size,
        hash: ask.file_hash.as_deref(),
        modified: ask.file_time.map(|time| time.0),
        payer: &payer,
        by: Some(&caller.actor),
        compressed: ask.file_compressed == Some(true),
    };
    let closed = uploads::close(&state, close).await?;
    let owner = &payer.owner;
    let row = closed.row;
    let Links { page, download, thumbnail } = links(&row);
    Ok(ClosedUpload {
        file_hash: hash(&row),
        extension: name::extension(&row.node.name).to_owned(),
        folder_id: places::parent_id(user, &row.node),
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
    })
}
