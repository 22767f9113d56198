//! `PUT /notes/restorearchivednotepad.json/{session_id}/{notepad_id}`: takes a notepad out of the archive.

use portico_api::opendrive::Outcome;
use portico_api::opendrive::notes::unarchive_notepad::UnarchiveNotepad;

use crate::caller::Caller;
use crate::services::notes::shelf::{Deed, Item, shelve};
use crate::services::problem::Problem;
use crate::state::State;

pub(super) async fn unarchive_notepad(
    state: State,
    caller: Caller,
    ask: UnarchiveNotepad,
) -> Result<Outcome, Problem> {
    shelve(&state, &caller.actor, Deed::Unarchive, Item::Pad(&ask.notepad_id)).await?;
    Ok(Outcome { result: true })
}
