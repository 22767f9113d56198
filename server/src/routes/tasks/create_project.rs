//! `POST /tasks/project.json/{session_id}/{project_list_id}`: makes a project in a list.

use portico_api::ProjectId;
use portico_api::opendrive::tasks::WorkStatus;
use portico_api::opendrive::tasks::create_project::{CreateProject, CreatedProject};

use crate::caller::Caller;
use crate::services::problem::Problem;
use crate::services::tasks::projects::{self, ProjectChange};
use crate::services::tasks::worker;
use crate::state::State;

pub(super) async fn create_project(
    state: State,
    caller: Caller,
    ask: CreateProject,
) -> Result<CreatedProject, Problem> {
    let worker = worker(&caller.actor)?;
    let change = ProjectChange {
        name: Some(ask.project_name),
        email: ask.email_assign_to,
        start_date: ask.start_date,
        due_date: ask.due_date,
        is_completed: ask.status.map(|status| status == WorkStatus::Completed),
    };
    let id = ask.project_list_id.as_str();
    let (id, name) = projects::create(&state, worker, id, change).await?;
    Ok(CreatedProject { project_id: ProjectId::new(id.to_string()), name })
}
