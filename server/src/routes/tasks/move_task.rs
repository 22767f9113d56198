//! `PUT /tasks/move.json/{session_id}`: moves a task within its list, to another list or to another project.

use portico_api::opendrive::Outcome;
use portico_api::opendrive::tasks::move_task::MoveTask;
use portico_api::{ProjectId, TaskId, TaskListId};

use crate::caller::Caller;
use crate::services::problem::Problem;
use crate::services::tasks::work::{self, Target};
use crate::services::tasks::worker;
use crate::state::State;

pub(super) async fn move_task(
    state: State,
    caller: Caller,
    ask: MoveTask,
) -> Result<Outcome, Problem> {
    let worker = worker(&caller.actor)?;
    let target = Target {
        after: ask.insert_after_taskid.as_ref().map(TaskId::as_str),
        list: ask.task_list_id.as_ref().map(TaskListId::as_str),
        project: ask.project_id.as_ref().map(ProjectId::as_str),
    };
    work::move_to(&state, worker, ask.task_id.as_str(), target).await?;
    Ok(Outcome { result: true })
}
