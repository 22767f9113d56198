//! `PUT /notes/notepad.json/{session_id}/{notepad_id}`: gives a notepad another name.

use portico_api::opendrive::Outcome;
use portico_api::opendrive::notes::rename_notepad::RenameNotepad;

use crate::caller::Caller;
use crate::services::notes;
use crate::services::problem::Problem;
use crate::state::State;

pub(super) async fn rename_notepad(
    state: State,
    caller: Caller,
    ask: RenameNotepad,
) -> Result<Outcome, Problem> {
    notes::rename_pad(&state, &caller.actor, &ask.notepad_id, &ask.name).await?;
    Ok(Outcome { result: true })
}
