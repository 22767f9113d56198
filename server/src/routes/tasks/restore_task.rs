//! `PUT /tasks/restore.json/{session_id}/{task_id}`: takes a task out of the archive or the trash.

use portico_api::opendrive::Outcome;
use portico_api::opendrive::tasks::ItemKind;
use portico_api::opendrive::tasks::restore_task::RestoreTask;

use crate::caller::Caller;
use crate::services::problem::Problem;
use crate::services::tasks::shelf::{Deed, shelve};
use crate::services::tasks::worker;
use crate::state::State;

pub(super) async fn restore_task(
    state: State,
    caller: Caller,
    ask: RestoreTask,
) -> Result<Outcome, Problem> {
    let worker = worker(&caller.actor)?;
    let id = ask.task_id.as_str();
    shelve(&state, worker, Deed::Restore, ItemKind::Task, id).await?;
    Ok(Outcome { result: true })
}
