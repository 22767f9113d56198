//! `PUT /tasks/tag.json/{session_id}/{tag_id}`: changes a tag.

use portico_api::opendrive::Outcome;
use portico_api::opendrive::tasks::update_tag::UpdateTag;

use crate::caller::Caller;
use crate::services::problem::Problem;
use crate::services::tasks::{tags, worker};
use crate::state::State;

pub(super) async fn update_tag(
    state: State,
    caller: Caller,
    ask: UpdateTag,
) -> Result<Outcome, Problem> {
    let worker = worker(&caller.actor)?;
    let (name, color) = (ask.name.as_deref(), ask.color.as_deref());
    tags::update(&state, worker, ask.tag_id.as_str(), name, color).await?;
    Ok(Outcome { result: true })
}
