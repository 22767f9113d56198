//! `DELETE /tasks/trashsubcomment.json/{session_id}/{subcomment_id}`: deletes a comment on a comment.

use portico_api::opendrive::Outcome;
use portico_api::opendrive::tasks::trash_subcomment::TrashSubcomment;

use crate::caller::Caller;
use crate::services::problem::Problem;
use crate::services::tasks::{comments, worker};
use crate::state::State;

pub(super) async fn trash_subcomment(
    state: State,
    caller: Caller,
    ask: TrashSubcomment,
) -> Result<Outcome, Problem> {
    let worker = worker(&caller.actor)?;
    comments::delete_below(&state, worker, ask.subcomment_id.as_str()).await?;
    Ok(Outcome { result: true })
}
