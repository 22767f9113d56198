//! Chapter 6: notes.

mod archive_note_list;
mod archive_notepad;
mod attach_note_file;
mod create_note;
mod create_note_list;
mod create_notepad;
mod delete_note;
mod delete_note_list;
mod delete_notepad;
mod empty_notes_trash;
mod list_archived_notes;
mod list_note_lists;
mod list_notepads;
mod list_notes;
mod list_trashed_notes;
mod order_note_lists;
mod rename_notepad;
mod restore_note_list;
mod restore_notepad;
mod search_notes;
mod trash_note_list;
mod trash_notepad;
mod unarchive_note_list;
mod unarchive_notepad;
mod update_note;
mod update_note_list;

use portico_api::opendrive::notes::create_note::CreateNote;
use portico_api::opendrive::notes::create_note_list::CreateNoteList;
use portico_api::opendrive::notes::create_notepad::CreateNotepad;
use portico_api::opendrive::notes::list_archived_notes::ListArchivedNotes;
use portico_api::opendrive::notes::list_note_lists::ListNoteLists;
use portico_api::opendrive::notes::list_notepads::ListNotepads;
use portico_api::opendrive::notes::list_notes::ListNotes;
use portico_api::opendrive::notes::list_trashed_notes::ListTrashedNotes;
use portico_api::opendrive::notes::{Note, NoteList, Notepad, NotesOf, ShelvedNotes};
use portico_api::{Endpoint, NoteId, NoteListId, NotepadId};

use crate::support::{NO_IDS, TestServer};

/// A notepad of this name.
async fn make_pad(server: &TestServer, session: &str, name: &str) -> NotepadId {
    server.send(session, &CreateNotepad { name: name.to_owned() }).await.notepad_id
}

/// A list of this name that leaves the rest to the server.
async fn make_list(server: &TestServer, session: &str, pad: &NotepadId, name: &str) -> NoteListId {
    server.send(session, &new_list(pad, name)).await.list_id
}

fn new_list(pad: &NotepadId, name: &str) -> CreateNoteList {
    CreateNoteList {
        notepad_id: pad.clone(),
        name: name.to_owned(),
        order: None,
        color: None,
        size: None,
    }
}

/// A note with this text.
async fn make_note(server: &TestServer, session: &str, list: &NoteListId, text: &str) -> NoteId {
    let ask = CreateNote { list_id: list.clone(), text: text.to_owned(), status: None };
    server.send(session, &ask).await.note_id
}

async fn pads(server: &TestServer, session: &str) -> Vec<Notepad> {
    server.send(session, &ListNotepads {}).await.0
}

async fn lists(server: &TestServer, session: &str, pad: &NotepadId) -> Vec<NoteList> {
    server.send(session, &ListNoteLists { notepad_id: pad.clone() }).await.0
}

async fn notes(server: &TestServer, session: &str, list: &NoteListId) -> Vec<Note> {
    let ask = ListNotes { item_type: NotesOf::Notelist, item_id: list.to_string() };
    server.send(session, &ask).await.0
}

/// The names of the notepads and those of the lists.
fn names(shelved: &ShelvedNotes) -> (Vec<&str>, Vec<&str>) {
    (
        shelved.notepads.iter().map(|pad| pad.name.as_str()).collect(),
        shelved.notelists.iter().map(|list| list.name.as_str()).collect(),
    )
}

async fn archived(server: &TestServer, session: &str) -> ShelvedNotes {
    server.send(session, &ListArchivedNotes {}).await
}

async fn trashed(server: &TestServer, session: &str) -> ShelvedNotes {
    server.send(session, &ListTrashedNotes {}).await
}

/// Somebody else's id and what is none are refused alike, as if nothing were there.
async fn refused_for_strangers<E: Endpoint>(
    server: &TestServer,
    id: &str,
    ask: impl Fn(&str) -> E,
    sentence: &str,
) {
    let bob = server.bob().await;
    for id in [id, "0", "99999999999999999999"].into_iter().chain(NO_IDS) {
        let refusal = server.refused(&bob, &ask(id)).await;
        assert_eq!(refusal, (404, sentence.to_owned()), "{} {id}", E::META.name);
    }
}
