//! `POST /tasks/tasklist.json/{session_id}/{project_id}`: makes a list of tasks in a project.

use portico_api::TaskListId;
use portico_api::opendrive::tasks::create_task_list::{CreateTaskList, CreatedTaskList};

use crate::caller::Caller;
use crate::services::problem::Problem;
use crate::services::tasks::{projects, worker};
use crate::state::State;

pub(super) async fn create_task_list(
    state: State,
    caller: Caller,
    ask: CreateTaskList,
) -> Result<CreatedTaskList, Problem> {
    let worker = worker(&caller.actor)?;
    let (id, due) = (ask.project_id.as_str(), ask.due_date.as_deref());
    let (id, name) = projects::create_task_list(&state, worker, id, &ask.list_name, due).await?;
    Ok(CreatedTaskList { task_list_id: TaskListId::new(id.to_string()), name })
}
