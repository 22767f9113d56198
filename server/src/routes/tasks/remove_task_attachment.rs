//! `DELETE /tasks/attachedfile.json/{session_id}/{item_type}/{item_id}/{file_id}`: takes a file off a task or
//! a comment.

use portico_api::opendrive::Outcome;
use portico_api::opendrive::tasks::remove_task_attachment::RemoveTaskAttachment;

use crate::caller::Caller;
use crate::services::problem::Problem;
use crate::services::tasks::attachments;
use crate::state::State;

pub(super) async fn remove_task_attachment(
    state: State,
    caller: Caller,
    ask: RemoveTaskAttachment,
) -> Result<Outcome, Problem> {
    let (id, file) = (&ask.item_id, &ask.file_id);
    attachments::remove(&state, &caller.actor, ask.item_type, id, file).await?;
    Ok(Outcome { result: true })
}
