//! `PUT /tasks/subcomment.json/{session_id}/{subcomment_id}`: changes a comment on a comment, one of the
//! caller's.

use portico_api::opendrive::tasks::SubComment;
use portico_api::opendrive::tasks::update_subcomment::UpdateSubcomment;

use crate::caller::Caller;
use crate::services::problem::Problem;
use crate::services::tasks::details::Crowd;
use crate::services::tasks::{comments, worker};
use crate::state::State;

pub(super) async fn update_subcomment(
    state: State,
    caller: Caller,
    ask: UpdateSubcomment,
) -> Result<SubComment, Problem> {
    let worker = worker(&caller.actor)?;
    let (id, text) = (ask.subcomment_id.as_str(), ask.subcomment_text);
    let below = comments::update_below(&state, worker, id, text).await?;
    let crowd = Crowd::load(state.db().read(), worker).await?;
    Ok(super::rows::subcomment(&below, &crowd))
}
