//! `PUT /tasks/archive.json/{session_id}/{task_id}`: puts a task into the archive.

use portico_api::opendrive::Outcome;
use portico_api::opendrive::tasks::ItemKind;
use portico_api::opendrive::tasks::archive_task::ArchiveTask;

use crate::caller::Caller;
use crate::services::problem::Problem;
use crate::services::tasks::shelf::{Deed, shelve};
use crate::services::tasks::worker;
use crate::state::State;

pub(super) async fn archive_task(
    state: State,
    caller: Caller,
    ask: ArchiveTask,
) -> Result<Outcome, Problem> {
    let worker = worker(&caller.actor)?;
    let id = ask.task_id.as_str();
    shelve(&state, worker, Deed::Archive, ItemKind::Task, id).await?;
    Ok(Outcome { result: true })
}
