//! `DELETE /tasks/trashtasklist.json/{session_id}/{list_id}`: puts a list of tasks into the trash, with all
//! that is in it.

use portico_api::opendrive::Outcome;
use portico_api::opendrive::tasks::ItemKind;
use portico_api::opendrive::tasks::trash_task_list::TrashTaskList;

use crate::caller::Caller;
use crate::services::problem::Problem;
use crate::services::tasks::shelf::{Deed, shelve};
use crate::services::tasks::worker;
use crate::state::State;

pub(super) async fn trash_task_list(
    state: State,
    caller: Caller,
    ask: TrashTaskList,
) -> Result<Outcome, Problem> {
    let worker = worker(&caller.actor)?;
    let id = ask.list_id.as_str();
    shelve(&state, worker, Deed::Trash, ItemKind::TaskList, id).await?;
    Ok(Outcome { result: true })
}
