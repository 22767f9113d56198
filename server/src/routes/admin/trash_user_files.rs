//! `DELETE /admin/trashfiles.json/{session_id}/{user_id}`: the files of a closed account.

use portico_api::Done;
use portico_api::opendrive::admin::trash_user_files::TrashUserFiles;

use crate::caller::Caller;
use crate::services::partner::change;
use crate::services::problem::Problem;
use crate::state::State;

pub(super) async fn trash_user_files(
    state: State,
    caller: Caller,
    ask: TrashUserFiles,
) -> Result<Done, Problem> {
    change::trash_files(&state, &caller.actor, ask.user_id.as_str()).await?;
    Ok(Done)
}
