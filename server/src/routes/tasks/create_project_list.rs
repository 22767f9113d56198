//! `POST /tasks/projectlist.json/{session_id}`: makes a list of projects.

use portico_api::ProjectListId;
use portico_api::opendrive::tasks::create_project_list::{CreateProjectList, CreatedProjectList};

use crate::caller::Caller;
use crate::services::problem::Problem;
use crate::services::tasks::{projects, worker};
use crate::state::State;

pub(super) async fn create_project_list(
    state: State,
    caller: Caller,
    ask: CreateProjectList,
) -> Result<CreatedProjectList, Problem> {
    let worker = worker(&caller.actor)?;
    let (id, name) = projects::create_list(&state, worker, &ask.list_name).await?;
    Ok(CreatedProjectList { project_list_id: ProjectListId::new(id.to_string()), name })
}
