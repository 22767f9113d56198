//! `GET /folder/useraccessmode.json/{session_id}/{folder_id}`: what the caller may do in a folder.

use portico_api::opendrive::Right as Mode;
use portico_api::opendrive::folder::get_folder_access_mode::{
    FolderAccessMode, GetFolderAccessMode,
};

use crate::caller::Caller;
use crate::services::places;
use crate::services::problem::Problem;
use crate::services::rights::{Need, Right};
use crate::state::State;

pub(super) async fn get_folder_access_mode(
    state: State,
    caller: Caller,
    ask: GetFolderAccessMode,
) -> Result<FolderAccessMode, Problem> {
    const WRONG: Problem = Problem::Missing("Wrong folder ID");
    let db = state.db().read();
    if ask.folder_id.is_root() && !caller.actor.is_admin() {
        // What stands there was given to them, and nothing can be put beside it.
        return Ok(FolderAccessMode { user_access_mode: Mode::View });
    }
    let reached = places::reach_folder(db, &caller.actor, &ask.folder_id, Need::View).await;
    let reached = match reached {
        Err(Problem::NotFound(_)) => return Err(WRONG),
        other => other?,
    };
    if places::is_trashed(db, &reached.node).await? {
        return Err(Problem::FolderTrashed);
    }
    let can_edit = reached.right >= Right::Edit;
    Ok(FolderAccessMode { user_access_mode: if can_edit { Mode::Edit } else { Mode::View } })
}
