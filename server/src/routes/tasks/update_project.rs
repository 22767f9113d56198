//! `PUT /tasks/project.json/{session_id}/{project_id}`: changes a project.

use portico_api::opendrive::tasks::update_project::UpdateProject;
use portico_api::opendrive::tasks::{Project, WorkStatus};

use crate::caller::Caller;
use crate::services::problem::Problem;
use crate::services::tasks::projects::{self, ProjectChange};
use crate::services::tasks::worker;
use crate::state::State;

pub(super) async fn update_project(
    state: State,
    caller: Caller,
    ask: UpdateProject,
) -> Result<Project, Problem> {
    let worker = worker(&caller.actor)?;
    let change = ProjectChange {
        name: ask.project_name,
        email: ask.email_assign_to,
        start_date: ask.start_date,
        due_date: ask.due_date,
        is_completed: ask.status.map(|status| status == WorkStatus::Completed),
    };
    let row = projects::update(&state, worker, ask.project_id.as_str(), change).await?;
    Ok(super::rows::project(&row))
}
