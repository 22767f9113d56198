//! `POST /tasks/addprojectpermission.json/{session_id}/{project_id}`: says what an account user may do in a
//! project.

use portico_api::opendrive::Outcome;
use portico_api::opendrive::tasks::add_project_permission::AddProjectPermission;

use crate::caller::Caller;
use crate::services::problem::Problem;
use crate::services::tasks::{projects, worker};
use crate::state::State;

pub(super) async fn add_project_permission(
    state: State,
    caller: Caller,
    ask: AddProjectPermission,
) -> Result<Outcome, Problem> {
    let worker = worker(&caller.actor)?;
    let (id, email) = (ask.project_id.as_str(), &ask.access_user_email);
    projects::permit(&state, worker, id, email, ask.mode).await?;
    Ok(Outcome { result: true })
}
