//! `GET /file/path.json/{session_id}/{file_id}`: the names on the way from the root to a file.

use portico_api::opendrive::file::get_file_path::{FilePath, GetFilePath};

use crate::caller::Caller;
use crate::services::problem::Problem;
use crate::services::{folders, places};
use crate::state::State;

pub(super) async fn get_file_path(
    state: State,
    caller: Caller,
    ask: GetFilePath,
) -> Result<FilePath, Problem> {
    let db = state.db().read();
    let (row, _) = places::readable_file(db, Some(&caller.actor), &ask.file_id).await?;
    Ok(FilePath { path: folders::path(db, &caller.actor, &row.node).await? })
}
