//! `DELETE /notes/trashnotepad.json/{session_id}/{notepad_id}`: puts a notepad into the trash, with all that
//! is on it.

use portico_api::opendrive::Outcome;
use portico_api::opendrive::notes::trash_notepad::TrashNotepad;

use crate::caller::Caller;
use crate::services::notes::shelf::{Deed, Item, shelve};
use crate::services::problem::Problem;
use crate::state::State;

pub(super) async fn trash_notepad(
    state: State,
    caller: Caller,
    ask: TrashNotepad,
) -> Result<Outcome, Problem> {
    shelve(&state, &caller.actor, Deed::Trash, Item::Pad(&ask.notepad_id)).await?;
    Ok(Outcome { result: true })
}
