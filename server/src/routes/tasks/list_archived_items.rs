//! `GET /tasks/archiveditems.json/{session_id}/{item_type}`: asks for the items of one kind in the archive.

use portico_api::Rows;
use portico_api::opendrive::tasks::ShelvedItem;
use portico_api::opendrive::tasks::list_archived_items::ListArchivedItems;

use crate::caller::Caller;
use crate::db::shelf::Shelf;
use crate::services::problem::Problem;
use crate::state::State;

pub(super) async fn list_archived_items(
    state: State,
    caller: Caller,
    ask: ListArchivedItems,
) -> Result<Rows<ShelvedItem>, Problem> {
    super::shelved(&state, &caller, ask.item_type, Shelf::Archive).await
}
