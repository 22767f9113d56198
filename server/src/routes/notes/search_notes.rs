//! `GET /notes/search.json/{session_id}`: looks for a text in notes and in the names of notepads.

use portico_api::opendrive::notes::search_notes::{
    FoundNote, FoundNotepad, FoundNotes, SearchNotes,
};
use portico_api::{NoteId, NoteListId, NotepadId};

use crate::caller::Caller;
use crate::db::notes;
use crate::services::notes::writer;
use crate::services::problem::Problem;
use crate::services::words;
use crate::state::State;

pub(super) async fn search_notes(
    state: State,
    caller: Caller,
    ask: SearchNotes,
) -> Result<FoundNotes, Problem> {
    let (db, writer) = (state.db().read(), writer(&caller.actor));
    let key = words::query(&ask.search_query, "search_query")?;
    let found = notes::find_notes(db, writer, &key).await?.into_iter();
    let notes = found.map(|(note, list)| FoundNote {
        notepad_id: NotepadId::new(list.notepad_id.to_string()),
        note_text: note.text,
        note_list_id: Some(NoteListId::new(list.id.to_string())),
        note_id: Some(NoteId::new(note.id.to_string())),
    });
    let pads = notes::find_pads(db, writer, &key).await?.into_iter();
    let notepads = pads
        .map(|pad| FoundNotepad { notepad_id: NotepadId::new(pad.id.to_string()), name: pad.name });
    Ok(FoundNotes { notes: notes.collect(), notepads: notepads.collect() })
}
