//! `GET /file/info.json/{file_id}`: a file's details.

use portico_api::opendrive::file::get_file_info::{FileInfo, GetFileInfo};
use portico_api::{UnixTime, UserId};

use super::{Links, hash, links_as, password_mark, unsigned, web_page};
use crate::caller::Guest;
use crate::db::{accounts, contents, nodes};
use crate::routes::folder::access;
use crate::services::bandwidth::{self, Payer};
use crate::services::problem::Problem;
use crate::services::rights::Right;
use crate::services::{name, places};
use crate::state::State;

pub(super) async fn get_file_info(
    state: State,
    guest: Guest,
    ask: GetFileInfo,
) -> Result<FileInfo, Problem> {
    let db = state.db().read();
    let (row, right) = places::readable_file(db, guest.actor.as_ref(), &ask.file_id).await?;
    let owner = accounts::by_id(db, row.node.user_id).await?;
    let is_owner = right == Right::Own;
    let password = password_mark(row.file.password_hash.is_some());
    let bw_exceeded = match &owner {
        Some(owner) => {
            let payer = Payer::new(owner.clone(), guest.actor.as_ref());
            bandwidth::is_exceeded(db, &payer, state.now()).await?
        }
        None => false,
    };
    let version = match &row.file.version_id {
        Some(id) => contents::version(db, id).await?,
        None => None,
    };
    let folder = match &row.node.parent_id {
        // Where a file lies is nobody else's business.
        Some(parent) if is_owner => nodes::folder(db, row.node.user_id, parent).await?,
        _ => None,
    };
    let Links { page, download, thumbnail: _ } = links_as(&row.node.name, ask.file_id.as_str());
    let parent_id = owner.as_ref().filter(|_| is_owner);
    let parent_id = parent_id.and_then(|owner| places::parent_id(owner, &row.node));
    Ok(FileInfo {
        file_hash: hash(&row),
        extension: name::extension(&row.node.name).to_owned(),
        file_id: ask.file_id,
        name: row.node.name,
        group_id: row.file.group_no,
        size: unsigned(row.file.size),
        views: unsigned(row.file.views),
        version: u32::try_from(row.file.version_no).unwrap_or(0),
        downloads: unsigned(row.file.downloads),
        date_trashed: UnixTime(row.node.trashed_at.unwrap_or(0)),
        date_modified: UnixTime(row.node.modified),
        date_uploaded: UnixTime(version.map_or(row.node.created, |version| version.uploaded)),
        date_accessed: UnixTime(0),
        date: UnixTime(row.node.modified),
        access: access(row.node.access),
        link: web_page(row.node.access, &row.node.id, page),
        streaming_link: download.clone(),
        download_link: download,
        owner_name: owner.as_ref().map_or_else(String::new, |owner| {
            format!("{} {}", owner.first_name, owner.last_name).trim().to_owned()
        }),
        owner: owner.filter(|_| is_owner).map(|owner| UserId::new(owner.id.to_string())),
        bw_exceeded,
        password,
        edit_online: row.file.edit_online,
        description: row.node.description,
        is_archive: false,
        access_disabled: false,
        dir_update_time: UnixTime(folder.map_or(0, |folder| folder.updated)),
        parent_id,
    })
}
