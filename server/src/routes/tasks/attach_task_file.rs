//! `POST /tasks/attachfile.json/{session_id}/{item_type}/{item_id}`: hangs a file on a task or a comment.

use portico_api::opendrive::Outcome;
use portico_api::opendrive::tasks::attach_task_file::AttachTaskFile;

use crate::caller::Caller;
use crate::services::problem::Problem;
use crate::services::tasks::attachments;
use crate::state::State;

pub(super) async fn attach_task_file(
    state: State,
    caller: Caller,
    ask: AttachTaskFile,
) -> Result<Outcome, Problem> {
    let (id, file) = (&ask.item_id, &ask.file_id);
    attachments::attach(&state, &caller.actor, ask.item_type, id, file).await?;
    Ok(Outcome { result: true })
}
