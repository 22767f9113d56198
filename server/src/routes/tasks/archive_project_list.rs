//! `PUT /tasks/archiveprojectlist.json/{session_id}/{list_id}`: puts a list of projects into the archive, with
//! all that is in it.

use portico_api::opendrive::Outcome;
use portico_api::opendrive::tasks::ItemKind;
use portico_api::opendrive::tasks::archive_project_list::ArchiveProjectList;

use crate::caller::Caller;
use crate::services::problem::Problem;
use crate::services::tasks::shelf::{Deed, shelve};
use crate::services::tasks::worker;
use crate::state::State;

pub(super) async fn archive_project_list(
    state: State,
    caller: Caller,
    ask: ArchiveProjectList,
) -> Result<Outcome, Problem> {
    let worker = worker(&caller.actor)?;
    let id = ask.list_id.as_str();
    shelve(&state, worker, Deed::Archive, ItemKind::ProjectList, id).await?;
    Ok(Outcome { result: true })
}
