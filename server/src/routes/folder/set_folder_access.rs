//! `POST /folder/setaccess.json`: says who may see a folder without signing in; the folders in it follow.

use portico_api::opendrive::folder::FolderEntry;
use portico_api::opendrive::folder::set_folder_access::SetFolderAccess;

use super::known_access;
use crate::caller::Caller;
use crate::services::log::{self, Deed, LogType};
use crate::services::problem::Problem;
use crate::services::{places, settings};
use crate::state::State;

pub(super) async fn set_folder_access(
    state: State,
    caller: Caller,
    ask: SetFolderAccess,
) -> Result<FolderEntry, Problem> {
    let access = known_access(ask.folder_is_public, "folder_is_public")?;
    let with_files = ask.with_child_files == Some(true);
    let db = state.db().read();
    let owner = places::inner_folder_owner(db, &caller.actor, &ask.folder_id).await?;
    let row = settings::folder_access(&state, &owner, &ask.folder_id, access, with_files).await?;
    let deed = Deed::new(LogType::Access, &row.node.name);
    log::note(&state, &caller.actor, owner.id, deed).await;
    Ok(super::entry(&caller.actor.account, row))
}
