//! `PUT /tasks/projectlist.json/{session_id}/{list_id}`: gives a list of projects another name.

use portico_api::opendrive::tasks::update_project_list::{UpdateProjectList, UpdatedProjectList};

use crate::caller::Caller;
use crate::services::problem::Problem;
use crate::services::tasks::{projects, worker};
use crate::state::State;

pub(super) async fn update_project_list(
    state: State,
    caller: Caller,
    ask: UpdateProjectList,
) -> Result<UpdatedProjectList, Problem> {
    let worker = worker(&caller.actor)?;
    let id = ask.list_id.as_str();
    let name = projects::rename_list(&state, worker, id, &ask.list_name).await?;
    Ok(UpdatedProjectList { result: true, name })
}
