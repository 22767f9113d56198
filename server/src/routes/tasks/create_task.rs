//! `POST /tasks.json/{session_id}/{task_list_id}`: makes a task at the end of a list.

use portico_api::opendrive::tasks::Task;
use portico_api::opendrive::tasks::create_task::CreateTask;

use crate::caller::Caller;
use crate::services::problem::Problem;
use crate::services::tasks::work::{self, Assignee, TaskChange};
use crate::services::tasks::worker;
use crate::state::State;

pub(super) async fn create_task(
    state: State,
    caller: Caller,
    ask: CreateTask,
) -> Result<Task, Problem> {
    let worker = worker(&caller.actor)?;
    let change = TaskChange {
        name: Some(ask.task_name),
        description: ask.task_description,
        start_date: ask.start_date,
        due_date: ask.due_date,
        assignee: ask.email_assign_to.map(Assignee::Email),
        is_private: ask.is_private,
        priority: ask.priority,
        tag: ask.tag_id.map(|tag| tag.to_string()),
        ..TaskChange::default()
    };
    let row = work::create(&state, worker, ask.task_list_id.as_str(), change).await?;
    super::task(&state, worker, row).await
}
