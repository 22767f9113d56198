//! `DELETE /folder/trash.json/{session_id}`: deletes everything in the trash for ever.

use portico_api::Done;
use portico_api::opendrive::folder::empty_trash::EmptyTrash;

use crate::caller::Caller;
use crate::services::problem::Problem;
use crate::services::rights;
use crate::services::trash;
use crate::state::State;

pub(super) async fn empty_trash(
    state: State,
    caller: Caller,
    EmptyTrash {}: EmptyTrash,
) -> Result<Done, Problem> {
    rights::admin(&caller.actor)?;
    trash::empty(&state, &caller.actor.account).await?;
    Ok(Done)
}
