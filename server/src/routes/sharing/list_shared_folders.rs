//! `GET /sharing/listsharedfolders.json/{session_id}/{sharing_id}`: the folders that somebody shares with the
//! caller.

use portico_api::opendrive::sharing::SharedFolder;
use portico_api::opendrive::sharing::list_shared_folders::{ListSharedFolders, SharedFolders};
use portico_api::{FolderId, SharingId, UnixTime};

use crate::caller::Caller;
use crate::db::entity::share;
use crate::db::tree::FolderRow;
use crate::routes::folder;
use crate::services::problem::Problem;
use crate::services::shares;
use crate::state::State;

pub(super) async fn list_shared_folders(
    state: State,
    caller: Caller,
    ask: ListSharedFolders,
) -> Result<SharedFolders, Problem> {
    let db = state.db().read();
    let mut received = shares::received(db, &caller.actor).await?;
    let asked = ask.sharing_id.as_str();
    // The user's number, or any of their shares: clients know both (quirk 67).
    let by_share = received
        .from
        .iter()
        .find_map(|(id, (_, shares))| shares.iter().any(|share| share.id == asked).then_some(*id));
    let id = by_share.or_else(|| asked.parse().ok());
    let found = id.and_then(|id| received.from.remove(&id));
    let (owner, rows) = found.ok_or(Problem::Refused("Invalid sharing id"))?;
    let folders = shares::folders(db, rows).await?;
    Ok(SharedFolders {
        dir_update_time: UnixTime(received.updated),
        response_type: 1,
        shared_user_name: shares::name_of(&owner),
        sharing_id: Some(SharingId::new(owner.id.to_string())),
        shared_folders: folders.into_iter().map(entry).collect(),
    })
}

fn entry((share, row): (share::Model, FolderRow)) -> SharedFolder {
    let mode = super::mode(&share);
    let FolderRow { node, subfolders, shared } = row;
    SharedFolder {
        folder_id: FolderId::new(&node.id),
        is_home_folder: false,
        // To name or to delete it changes the folder around it, which is not shared.
        is_deleteable: false,
        is_renameable: false,
        is_gallery: false,
        is_mp3: false,
        permission: mode,
        access: folder::access(node.access),
        has_subfolders: subfolders > 0,
        shared,
        link: folder::page(node.access, &node.id),
        date_created: UnixTime(node.created),
        date_modified: UnixTime(node.modified),
        date_trashed: UnixTime(0),
        encrypted: node.secure_hash.is_some(),
        sharing_id: Some(SharingId::new(share.id)),
        share_mode: mode,
        display_subfolders: node.show_subfolders,
        public_content: node.public_display,
        public_download: node.public_download,
        public_upload: node.public_upload,
        name: node.name,
        description: node.description,
    }
}
