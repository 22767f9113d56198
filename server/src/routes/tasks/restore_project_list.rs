//! `PUT /tasks/restoreprojectlist.json/{session_id}/{list_id}`: takes a list of projects out of the archive or
//! the trash, with all that was put there with it.

use portico_api::opendrive::Outcome;
use portico_api::opendrive::tasks::ItemKind;
use portico_api::opendrive::tasks::restore_project_list::RestoreProjectList;

use crate::caller::Caller;
use crate::services::problem::Problem;
use crate::services::tasks::shelf::{Deed, shelve};
use crate::services::tasks::worker;
use crate::state::State;

pub(super) async fn restore_project_list(
    state: State,
    caller: Caller,
    ask: RestoreProjectList,
) -> Result<Outcome, Problem> {
    let worker = worker(&caller.actor)?;
    let id = ask.list_id.as_str();
    shelve(&state, worker, Deed::Restore, ItemKind::ProjectList, id).await?;
    Ok(Outcome { result: true })
}
