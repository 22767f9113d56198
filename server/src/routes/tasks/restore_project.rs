//! `PUT /tasks/restoreproject.json/{session_id}/{project_id}`: takes a project out of the archive or the
//! trash, with all that was put there with it.

use portico_api::opendrive::Outcome;
use portico_api::opendrive::tasks::ItemKind;
use portico_api::opendrive::tasks::restore_project::RestoreProject;

use crate::caller::Caller;
use crate::services::problem::Problem;
use crate::services::tasks::shelf::{Deed, shelve};
use crate::services::tasks::worker;
use crate::state::State;

pub(super) async fn restore_project(
    state: State,
    caller: Caller,
    ask: RestoreProject,
) -> Result<Outcome, Problem> {
    let worker = worker(&caller.actor)?;
    let id = ask.project_id.as_str();
    shelve(&state, worker, Deed::Restore, ItemKind::Project, id).await?;
    Ok(Outcome { result: true })
}
