//! `POST /notes/notepad.json`: makes a notepad.

use portico_api::NotepadId;
use portico_api::opendrive::notes::create_notepad::{CreateNotepad, CreatedNotepad};

use crate::caller::Caller;
use crate::services::notes;
use crate::services::problem::Problem;
use crate::state::State;

pub(super) async fn create_notepad(
    state: State,
    caller: Caller,
    ask: CreateNotepad,
) -> Result<CreatedNotepad, Problem> {
    let id = notes::create_pad(&state, &caller.actor, &ask.name).await?;
    Ok(CreatedNotepad { notepad_id: NotepadId::new(id.to_string()) })
}
