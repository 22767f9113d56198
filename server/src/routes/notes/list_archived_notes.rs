//! `GET /notes/archived.json/{session_id}`: asks for what was archived.

use portico_api::opendrive::notes::ShelvedNotes;
use portico_api::opendrive::notes::list_archived_notes::ListArchivedNotes;

use crate::caller::Caller;
use crate::db::shelf::Shelf;
use crate::services::problem::Problem;
use crate::state::State;

pub(super) async fn list_archived_notes(
    state: State,
    caller: Caller,
    ListArchivedNotes {}: ListArchivedNotes,
) -> Result<ShelvedNotes, Problem> {
    super::shelved(&state, &caller, Shelf::Archive).await
}
