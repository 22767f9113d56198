//! `GET /tasks/trashlist.json/{session_id}`: asks how much is in the trash of tasks.

use portico_api::opendrive::tasks::ShelvedCounts;
use portico_api::opendrive::tasks::count_trashed_items::CountTrashedItems;

use crate::caller::Caller;
use crate::db::shelf::Shelf;
use crate::services::problem::Problem;
use crate::state::State;

pub(super) async fn count_trashed_items(
    state: State,
    caller: Caller,
    CountTrashedItems {}: CountTrashedItems,
) -> Result<ShelvedCounts, Problem> {
    super::count(&state, &caller, Shelf::Trash).await
}
