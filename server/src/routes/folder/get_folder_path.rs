//! `GET /folder/path.json/{session_id}/{folder_id}`: the names on the way from the root to a folder.

use portico_api::opendrive::folder::get_folder_path::{FolderPath, GetFolderPath};

use crate::caller::Caller;
use crate::services::problem::Problem;
use crate::services::rights::Need;
use crate::services::{folders, places};
use crate::state::State;

pub(super) async fn get_folder_path(
    state: State,
    caller: Caller,
    ask: GetFolderPath,
) -> Result<FolderPath, Problem> {
    let db = state.db().read();
    let reached = places::reach_folder(db, &caller.actor, &ask.folder_id, Need::View).await?;
    Ok(FolderPath { path: folders::path(db, &caller.actor, &reached.node).await? })
}
