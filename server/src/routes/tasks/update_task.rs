//! `PUT /tasks.json/{session_id}/{task_id}`: changes a task.

use portico_api::TaskListId;
use portico_api::opendrive::tasks::update_task::UpdateTask;
use portico_api::opendrive::tasks::{Task, WorkStatus};

use crate::caller::Caller;
use crate::services::problem::Problem;
use crate::services::tasks::work::{self, Assignee, TaskChange};
use crate::services::tasks::worker;
use crate::state::State;

pub(super) async fn update_task(
    state: State,
    caller: Caller,
    ask: UpdateTask,
) -> Result<Task, Problem> {
    let worker = worker(&caller.actor)?;
    let change = TaskChange {
        name: ask.task_name,
        description: ask.task_description,
        start_date: ask.start_date,
        due_date: ask.due_date,
        assignee: ask.assign_to.map(|whom| match whom.trim() {
            nobody if nobody.is_empty() || nobody.eq_ignore_ascii_case("none") => Assignee::Nobody,
            number => Assignee::Number(number.to_owned()),
        }),
        is_private: ask.is_private,
        priority: ask.priority,
        tag: ask.tag_id.map(|tag| tag.to_string()),
        progress: ask.progress,
        is_completed: ask.status.map(|status| status == WorkStatus::Completed),
        color: ask.color,
    };
    let (id, list) = (ask.task_id.as_str(), ask.task_list_id.as_ref().map(TaskListId::as_str));
    let row = work::update(&state, worker, id, change, list, ask.order_no).await?;
    super::task(&state, worker, row).await
}
