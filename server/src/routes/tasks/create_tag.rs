//! `POST /tasks/tag.json/{session_id}`: makes a tag.

use portico_api::TagId;
use portico_api::opendrive::tasks::create_tag::{CreateTag, CreatedTag};

use crate::caller::Caller;
use crate::services::problem::Problem;
use crate::services::tasks::{tags, worker};
use crate::state::State;

pub(super) async fn create_tag(
    state: State,
    caller: Caller,
    ask: CreateTag,
) -> Result<CreatedTag, Problem> {
    let worker = worker(&caller.actor)?;
    let id = tags::create(&state, worker, &ask.name, &ask.color).await?;
    Ok(CreatedTag { tag_id: TagId::new(id.to_string()) })
}
