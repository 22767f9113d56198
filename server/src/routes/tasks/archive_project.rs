//! `PUT /tasks/archiveproject.json/{session_id}/{project_id}`: puts a project into the archive, with all that
//! is in it.

use portico_api::opendrive::Outcome;
use portico_api::opendrive::tasks::ItemKind;
use portico_api::opendrive::tasks::archive_project::ArchiveProject;

use crate::caller::Caller;
use crate::services::problem::Problem;
use crate::services::tasks::shelf::{Deed, shelve};
use crate::services::tasks::worker;
use crate::state::State;

pub(super) async fn archive_project(
    state: State,
    caller: Caller,
    ask: ArchiveProject,
) -> Result<Outcome, Problem> {
    let worker = worker(&caller.actor)?;
    let id = ask.project_id.as_str();
    shelve(&state, worker, Deed::Archive, ItemKind::Project, id).await?;
    Ok(Outcome { result: true })
}
