//! `DELETE /tasks/tag.json/{session_id}/{tag_id}`: deletes a tag, also from what has it.

use portico_api::opendrive::Outcome;
use portico_api::opendrive::tasks::delete_tag::DeleteTag;

use crate::caller::Caller;
use crate::services::problem::Problem;
use crate::services::tasks::{tags, worker};
use crate::state::State;

pub(super) async fn delete_tag(
    state: State,
    caller: Caller,
    ask: DeleteTag,
) -> Result<Outcome, Problem> {
    tags::delete(&state, worker(&caller.actor)?, ask.tag_id.as_str()).await?;
    Ok(Outcome { result: true })
}
