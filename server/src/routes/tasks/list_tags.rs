//! `GET /tasks/tags.json/{session_id}`: asks for the account's tags.

use portico_api::opendrive::tasks::Tag;
use portico_api::opendrive::tasks::list_tags::ListTags;
use portico_api::{Rows, TagId};

use crate::caller::Caller;
use crate::db::entity::task_tag;
use crate::db::tasks::work;
use crate::services::problem::Problem;
use crate::services::tasks::worker;
use crate::state::State;

pub(super) async fn list_tags(
    state: State,
    caller: Caller,
    ListTags {}: ListTags,
) -> Result<Rows<Tag>, Problem> {
    let worker = worker(&caller.actor)?;
    let tags = work::tags(state.db().read(), worker.account).await?.into_iter();
    let tag = |tag: task_tag::Model| Tag {
        tag_id: TagId::new(tag.id.to_string()),
        name: tag.name,
        color: tag.color,
    };
    Ok(tags.map(tag).collect())
}
