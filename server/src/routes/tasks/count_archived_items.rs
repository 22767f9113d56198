//! `GET /tasks/archivelist.json/{session_id}`: asks how much is in the archive.

use portico_api::opendrive::tasks::ShelvedCounts;
use portico_api::opendrive::tasks::count_archived_items::CountArchivedItems;

use crate::caller::Caller;
use crate::db::shelf::Shelf;
use crate::services::problem::Problem;
use crate::state::State;

pub(super) async fn count_archived_items(
    state: State,
    caller: Caller,
    CountArchivedItems {}: CountArchivedItems,
) -> Result<ShelvedCounts, Problem> {
    super::count(&state, &caller, Shelf::Archive).await
}
