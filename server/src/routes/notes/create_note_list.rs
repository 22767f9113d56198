//! `POST /notes/notelist.json`: makes a list on a notepad.

use portico_api::NoteListId;
use portico_api::opendrive::notes::create_note_list::{CreateNoteList, CreatedNoteList};

use crate::caller::Caller;
use crate::services::notes::lists::{self, Look};
use crate::services::problem::Problem;
use crate::state::State;

pub(super) async fn create_note_list(
    state: State,
    caller: Caller,
    ask: CreateNoteList,
) -> Result<CreatedNoteList, Problem> {
    let look = Look { name: Some(ask.name), place: ask.order, color: ask.color, size: ask.size };
    let id = lists::create(&state, &caller.actor, &ask.notepad_id, look).await?;
    Ok(CreatedNoteList { list_id: NoteListId::new(id.to_string()) })
}
