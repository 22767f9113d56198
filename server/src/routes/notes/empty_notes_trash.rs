//! `DELETE /notes/trash.json/{session_id}`: deletes for ever what is in the trash of notes.

use portico_api::opendrive::Outcome;
use portico_api::opendrive::notes::empty_notes_trash::EmptyNotesTrash;

use crate::caller::Caller;
use crate::services::notes::shelf;
use crate::services::problem::Problem;
use crate::state::State;

pub(super) async fn empty_notes_trash(
    state: State,
    caller: Caller,
    EmptyNotesTrash {}: EmptyNotesTrash,
) -> Result<Outcome, Problem> {
    shelf::empty(&state, &caller.actor).await?;
    Ok(Outcome { result: true })
}
