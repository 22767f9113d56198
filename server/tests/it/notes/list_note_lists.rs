//! `GET /notes/notelists.json/{session_id}/{notepad_id}`.

use portico_api::opendrive::notes::archive_note_list::ArchiveNoteList;
use portico_api::opendrive::notes::archive_notepad::ArchiveNotepad;
use portico_api::opendrive::notes::list_note_lists::ListNoteLists;
use portico_api::opendrive::notes::trash_note_list::TrashNoteList;

use super::{lists, make_list, make_pad, refused_for_strangers};
use crate::support::TestServer;

#[tokio::test]
async fn lists_come_in_their_order_without_those_put_aside() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let pad = make_pad(&server, &ada, "Home").await;
    for name in ["a", "b"] {
        make_list(&server, &ada, &pad, name).await;
    }
    let archived = make_list(&server, &ada, &pad, "c").await;
    let trashed = make_list(&server, &ada, &pad, "d").await;
    server.send(&ada, &ArchiveNoteList { list_id: archived }).await;
    server.send(&ada, &TrashNoteList { list_id: trashed }).await;
    let names = |lists: Vec<portico_api::opendrive::notes::NoteList>| -> Vec<String> {
        lists.into_iter().map(|list| list.name).collect()
    };
    assert_eq!(names(lists(&server, &ada, &pad).await), ["a", "b"]);
    server.send(&ada, &ArchiveNotepad { notepad_id: pad.clone() }).await;
    let listed = lists(&server, &ada, &pad).await;
    assert_eq!(listed[0].notepad_id, Some(pad), "and says where it is");
    assert_eq!(names(listed), ["a", "b"], "the archive can be looked at");
}

#[tokio::test]
async fn other_peoples_notepads_are_not_there() {
    let server = TestServer::new().await;
    let pad = make_pad(&server, &server.ada().await, "Home").await;
    let ask = |id: &str| ListNoteLists { notepad_id: id.into() };
    refused_for_strangers(&server, pad.as_str(), ask, "Notepad not found").await;
}
