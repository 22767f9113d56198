//! `DELETE /tasks/emptytrash.json/{session_id}`: deletes for ever what is in the trash of tasks.

use portico_api::opendrive::Outcome;
use portico_api::opendrive::tasks::empty_tasks_trash::EmptyTasksTrash;

use crate::caller::Caller;
use crate::services::problem::Problem;
use crate::services::tasks::{shelf, worker};
use crate::state::State;

pub(super) async fn empty_tasks_trash(
    state: State,
    caller: Caller,
    EmptyTasksTrash {}: EmptyTasksTrash,
) -> Result<Outcome, Problem> {
    shelf::empty(&state, worker(&caller.actor)?).await?;
    Ok(Outcome { result: true })
}
