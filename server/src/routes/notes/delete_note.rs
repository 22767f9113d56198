//! `DELETE /notes.json/{session_id}/{note_id}`: deletes a note for ever.

use portico_api::opendrive::Outcome;
use portico_api::opendrive::notes::delete_note::DeleteNote;

use crate::caller::Caller;
use crate::services::notes;
use crate::services::problem::Problem;
use crate::state::State;

pub(super) async fn delete_note(
    state: State,
    caller: Caller,
    ask: DeleteNote,
) -> Result<Outcome, Problem> {
    notes::delete_note(&state, &caller.actor, &ask.note_id).await?;
    Ok(Outcome { result: true })
}
