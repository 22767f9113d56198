//! `GET /tasks/trasheditems.json/{session_id}/{item_type}`: asks for the items of one kind in the trash of
//! tasks.

use portico_api::Rows;
use portico_api::opendrive::tasks::ShelvedItem;
use portico_api::opendrive::tasks::list_trashed_items::ListTrashedItems;

use crate::caller::Caller;
use crate::db::shelf::Shelf;
use crate::services::problem::Problem;
use crate::state::State;

pub(super) async fn list_trashed_items(
    state: State,
    caller: Caller,
    ask: ListTrashedItems,
) -> Result<Rows<ShelvedItem>, Problem> {
    super::shelved(&state, &caller, ask.item_type, Shelf::Trash).await
}
