//! `GET /folder/info.json/{session_id}/{folder_id}`: a folder's details, also in the trash.

use portico_api::opendrive::folder::get_folder_info::{FolderInfo, GetFolderInfo};
use portico_api::{UnixTime, UserId};

use crate::caller::Caller;
use crate::db::{nodes, shares};
use crate::services::places;
use crate::services::problem::Problem;
use crate::services::rights::{Need, Reached, Right};
use crate::state::State;

pub(super) async fn get_folder_info(
    state: State,
    caller: Caller,
    ask: GetFolderInfo,
) -> Result<FolderInfo, Problem> {
    let db = state.db().read();
    let reached =
        places::reach_folder_itself(db, &caller.actor, &ask.folder_id, Need::View).await?;
    info(&state, &caller, reached).await
}

/// A folder's details.
pub(super) async fn info(
    state: &State,
    caller: &Caller,
    Reached { node, owner, right }: Reached,
) -> Result<FolderInfo, Problem> {
    let (user, db) = (&caller.actor.account, state.db().read());
    let child_folders = nodes::count_subfolders(db, &node.id).await?;
    let shared = shares::is_shared(db, &node.id).await?;
    let folder_id = places::folder_id(user, &node.id);
    Ok(FolderInfo {
        date_created: UnixTime(node.created),
        date_trashed: UnixTime(node.trashed_at.unwrap_or(0)),
        dir_update_time: UnixTime(node.updated),
        access: super::access(node.access),
        public_upload: node.public_upload,
        public_content: node.public_display,
        public_download: node.public_download,
        date_modified: UnixTime(node.modified),
        owner: Some(UserId::new(owner.id.to_string())),
        shared,
        child_folders: u32::try_from(child_folders).unwrap_or(u32::MAX),
        owner_level: i64::from(owner.level),
        owner_suspended: false,
        id: folder_id.to_string(),
        folder_id,
        link: super::page(node.access, &node.id),
        lang: user.lang.clone(),
        permission: i64::from(right >= Right::Edit),
        encrypted: node.secure_hash.is_some(),
        parent_id: places::parent_id(user, &node),
        description: node.description,
        name: node.name,
    })
}
