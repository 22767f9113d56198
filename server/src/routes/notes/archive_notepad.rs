//! `PUT /notes/archivenotepad.json/{session_id}/{notepad_id}`: puts a notepad into the archive, with all that
//! is on it.

use portico_api::opendrive::Outcome;
use portico_api::opendrive::notes::archive_notepad::ArchiveNotepad;

use crate::caller::Caller;
use crate::services::notes::shelf::{Deed, Item, shelve};
use crate::services::problem::Problem;
use crate::state::State;

pub(super) async fn archive_notepad(
    state: State,
    caller: Caller,
    ask: ArchiveNotepad,
) -> Result<Outcome, Problem> {
    shelve(&state, &caller.actor, Deed::Archive, Item::Pad(&ask.notepad_id)).await?;
    Ok(Outcome { result: true })
}
