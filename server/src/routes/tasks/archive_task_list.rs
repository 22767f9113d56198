//! `PUT /tasks/archivetasklist.json/{session_id}/{list_id}`: puts a list of tasks into the archive, with all
//! that is in it.

use portico_api::opendrive::Outcome;
use portico_api::opendrive::tasks::ItemKind;
use portico_api::opendrive::tasks::archive_task_list::ArchiveTaskList;

use crate::caller::Caller;
use crate::services::problem::Problem;
use crate::services::tasks::shelf::{Deed, shelve};
use crate::services::tasks::worker;
use crate::state::State;

pub(super) async fn archive_task_list(
    state: State,
    caller: Caller,
    ask: ArchiveTaskList,
) -> Result<Outcome, Problem> {
    let worker = worker(&caller.actor)?;
    let id = ask.list_id.as_str();
    shelve(&state, worker, Deed::Archive, ItemKind::TaskList, id).await?;
    Ok(Outcome { result: true })
}
