//! `PUT /notes/restoretrashednotepad.json/{session_id}/{notepad_id}`: takes a notepad out of the trash.

use portico_api::opendrive::Outcome;
use portico_api::opendrive::notes::restore_notepad::RestoreNotepad;

use crate::caller::Caller;
use crate::services::notes::shelf::{Deed, Item, shelve};
use crate::services::problem::Problem;
use crate::state::State;

pub(super) async fn restore_notepad(
    state: State,
    caller: Caller,
    ask: RestoreNotepad,
) -> Result<Outcome, Problem> {
    shelve(&state, &caller.actor, Deed::Restore, Item::Pad(&ask.notepad_id)).await?;
    Ok(Outcome { result: true })
}
