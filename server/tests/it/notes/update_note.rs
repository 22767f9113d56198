//! `PUT /notes.json`.

use portico_api::NoteId;
use portico_api::opendrive::notes::NoteStatus;
use portico_api::opendrive::notes::trash_note_list::TrashNoteList;
use portico_api::opendrive::notes::update_note::UpdateNote;

use super::{make_list, make_note, make_pad, notes, refused_for_strangers};
use crate::support::{TestServer, documented};

fn keep(id: &str) -> UpdateNote {
    UpdateNote { note_id: NoteId::new(id), text: None, status: None }
}

#[tokio::test]
async fn text_and_mark_change_each_for_itself() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let pad = make_pad(&server, &ada, "Home").await;
    let list = make_list(&server, &ada, &pad, "Groceries").await;
    let note = make_note(&server, &ada, &list, "Milk").await;
    let done = UpdateNote { status: Some(NoteStatus::Done), ..keep(note.as_str()) };
    assert!(server.send(&ada, &done).await.result);
    let tea = UpdateNote { text: Some("Tea".to_owned()), ..keep(note.as_str()) };
    assert!(server.send(&ada, &tea).await.result);
    let now = &notes(&server, &ada, &list).await[0];
    assert_eq!((now.text.as_str(), now.status.as_str()), ("Tea", "done"));
    let blank = UpdateNote { text: Some(" ".to_owned()), ..keep(note.as_str()) };
    assert_eq!(server.refused(&ada, &blank).await.0, 400, "a note without words is none");
}

#[tokio::test]
async fn notes_of_others_and_in_the_trash_are_not_there() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let pad = make_pad(&server, &ada, "Home").await;
    let list = make_list(&server, &ada, &pad, "Groceries").await;
    let note = make_note(&server, &ada, &list, "Milk").await;
    refused_for_strangers(&server, note.as_str(), keep, "Note not found").await;
    server.send(&ada, &TrashNoteList { list_id: list }).await;
    assert_eq!(server.refused(&ada, &keep(note.as_str())).await, documented::<UpdateNote>());
}
