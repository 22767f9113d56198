//! `POST /upload/create_file.json`: makes a file without content.

use portico_api::opendrive::upload::create_file::{CreateFile, CreatedFile};
use portico_api::{FileId, UnixTime};

use crate::caller::Caller;
use crate::routes::file::{Links, hash, links, unsigned};
use crate::routes::folder::access;
use crate::services::bandwidth::Payer;
use crate::services::name;
use crate::services::places;
use crate::services::problem::{Noun, Problem};
use crate::services::rights::Need;
use crate::services::uploads::{self, NewFile};
use crate::state::State;

pub(super) async fn create_file(
    state: State,
    caller: Caller,
    ask: CreateFile,
) -> Result<CreatedFile, Problem> {
    let name = name::parse(&ask.file_name, Noun::File, "file_name")?;
    let reached =
        places::reach_folder(state.db().read(), &caller.actor, &ask.folder_id, Need::Edit).await?;
    let new = NewFile {
        folder: &ask.folder_id,
        name: &name,
        description: ask.file_description.as_deref().unwrap_or_default(),
        size: ask.file_size,
        hash: ask.file_hash.as_deref(),
        by: Some(&caller.actor),
        open_if_exists: ask.open_if_exists == Some(true),
    };
    let payer = Payer::new(reached.owner, Some(&caller.actor));
    let created = uploads::create(&state, &payer, new).await?;
    let row = created.row;
    let Links { page, download, thumbnail: _ } = links(&row);
    Ok(CreatedFile {
        file_hash: hash(&row),
        extension: name::extension(&row.node.name).to_owned(),
        file_id: FileId::new(row.node.id),
        name: row.node.name,
        group_id: row.file.group_no,
        size: unsigned(row.file.size),
        views: unsigned(row.file.views),
        version: u32::try_from(row.file.version_no).unwrap_or(0),
        downloads: unsigned(row.file.downloads),
        date_modified: UnixTime(row.node.modified),
        access: access(row.node.access),
        link: page,
        streaming_link: download.clone(),
        download_link: download,
        dir_update_time: UnixTime(created.folder_updated),
        temp_location: None,
        speed_limit: 0,
        require_compression: false,
        require_hash: false,
        require_hash_only: created.known,
    })
}
