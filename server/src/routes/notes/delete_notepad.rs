//! `DELETE /notes/notepad.json/{session_id}/{notepad_id}`: deletes a notepad for ever, with all that is on it.

use portico_api::opendrive::Outcome;
use portico_api::opendrive::notes::delete_notepad::DeleteNotepad;

use crate::caller::Caller;
use crate::services::notes::shelf::{self, Item};
use crate::services::problem::Problem;
use crate::state::State;

pub(super) async fn delete_notepad(
    state: State,
    caller: Caller,
    ask: DeleteNotepad,
) -> Result<Outcome, Problem> {
    shelf::delete(&state, &caller.actor, Item::Pad(&ask.notepad_id)).await?;
    Ok(Outcome { result: true })
}
