//! `GET /notes/trashed.json/{session_id}`: asks for what is in the trash of notes.

use portico_api::opendrive::notes::ShelvedNotes;
use portico_api::opendrive::notes::list_trashed_notes::ListTrashedNotes;

use crate::caller::Caller;
use crate::db::shelf::Shelf;
use crate::services::problem::Problem;
use crate::state::State;

pub(super) async fn list_trashed_notes(
    state: State,
    caller: Caller,
    ListTrashedNotes {}: ListTrashedNotes,
) -> Result<ShelvedNotes, Problem> {
    super::shelved(&state, &caller, Shelf::Trash).await
}
