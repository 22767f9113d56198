//! `POST /notes.json`: writes a note.

use portico_api::NoteId;
use portico_api::opendrive::notes::create_note::{CreateNote, CreatedNote};

use crate::caller::Caller;
use crate::db::entity::note::Mark;
use crate::services::notes;
use crate::services::problem::Problem;
use crate::state::State;

pub(super) async fn create_note(
    state: State,
    caller: Caller,
    ask: CreateNote,
) -> Result<CreatedNote, Problem> {
    let mark = ask.status.map_or(Mark::Default, super::mark);
    let id = notes::create_note(&state, &caller.actor, &ask.list_id, ask.text, mark).await?;
    Ok(CreatedNote { note_id: NoteId::new(id.to_string()) })
}
