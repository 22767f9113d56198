//! `PUT /tasks/restoretasklist.json/{session_id}/{list_id}`: takes a list of tasks out of the archive or the
//! trash, with all that was put there with it.

use portico_api::opendrive::Outcome;
use portico_api::opendrive::tasks::ItemKind;
use portico_api::opendrive::tasks::restore_task_list::RestoreTaskList;

use crate::caller::Caller;
use crate::services::problem::Problem;
use crate::services::tasks::shelf::{Deed, shelve};
use crate::services::tasks::worker;
use crate::state::State;

pub(super) async fn restore_task_list(
    state: State,
    caller: Caller,
    ask: RestoreTaskList,
) -> Result<Outcome, Problem> {
    let worker = worker(&caller.actor)?;
    let id = ask.list_id.as_str();
    shelve(&state, worker, Deed::Restore, ItemKind::TaskList, id).await?;
    Ok(Outcome { result: true })
}
