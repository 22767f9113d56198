//! `GET /notes.json/{session_id}/{item_type}/{item_id}`: asks for the notes of a notepad or of a list.

use portico_api::opendrive::notes::list_notes::ListNotes;
use portico_api::opendrive::notes::{Note, NotesOf};
use portico_api::{NoteListId, NotepadId, Rows};

use crate::caller::Caller;
use crate::services::notes::{self, writer};
use crate::services::problem::Problem;
use crate::state::State;

pub(super) async fn list_notes(
    state: State,
    caller: Caller,
    ask: ListNotes,
) -> Result<Rows<Note>, Problem> {
    let (db, writer) = (state.db().read(), writer(&caller.actor));
    let rows = match ask.item_type {
        NotesOf::Notepad => notes::of_pad(db, writer, &NotepadId::new(ask.item_id)).await?,
        NotesOf::Notelist => notes::of_list(db, writer, &NoteListId::new(ask.item_id)).await?,
    };
    Ok(rows.into_iter().map(super::rows::note).collect())
}
