//! `DELETE /tasks/trashcomment.json/{session_id}/{comment_id}`: deletes a comment, with the comments on it.

use portico_api::opendrive::Outcome;
use portico_api::opendrive::tasks::trash_comment::TrashComment;

use crate::caller::Caller;
use crate::services::problem::Problem;
use crate::services::tasks::{comments, worker};
use crate::state::State;

pub(super) async fn trash_comment(
    state: State,
    caller: Caller,
    ask: TrashComment,
) -> Result<Outcome, Problem> {
    comments::delete(&state, worker(&caller.actor)?, ask.comment_id.as_str()).await?;
    Ok(Outcome { result: true })
}
