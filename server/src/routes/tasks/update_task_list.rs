//! `PUT /tasks/tasklist.json/{session_id}/{list_id}`: changes a list of tasks.

use portico_api::opendrive::tasks::update_task_list::{UpdateTaskList, UpdatedTaskList};

use crate::caller::Caller;
use crate::services::problem::Problem;
use crate::services::tasks::{projects, worker};
use crate::state::State;

pub(super) async fn update_task_list(
    state: State,
    caller: Caller,
    ask: UpdateTaskList,
) -> Result<UpdatedTaskList, Problem> {
    let worker = worker(&caller.actor)?;
    let list = projects::update_task_list(
        &state,
        worker,
        ask.list_id.as_str(),
        ask.list_name.as_deref(),
        ask.due_date.as_deref(),
        ask.complete_all_tasks,
    )
    .await?;
    Ok(UpdatedTaskList { name: list.name, due_date: list.due_date })
}
