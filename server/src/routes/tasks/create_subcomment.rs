//! `POST /tasks/subcomment.json/{session_id}/{comment_id}`: writes a comment on a comment.

use portico_api::opendrive::tasks::SubComment;
use portico_api::opendrive::tasks::create_subcomment::CreateSubcomment;

use crate::caller::Caller;
use crate::services::problem::Problem;
use crate::services::tasks::details::Crowd;
use crate::services::tasks::{comments, worker};
use crate::state::State;

pub(super) async fn create_subcomment(
    state: State,
    caller: Caller,
    ask: CreateSubcomment,
) -> Result<SubComment, Problem> {
    let worker = worker(&caller.actor)?;
    let (id, text) = (ask.comment_id.as_str(), ask.subcomment_text);
    let below = comments::create_below(&state, worker, id, text).await?;
    let crowd = Crowd::load(state.db().read(), worker).await?;
    Ok(super::rows::subcomment(&below, &crowd))
}
