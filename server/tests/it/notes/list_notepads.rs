//! `GET /notes/notepads.json/{session_id}`.

use portico_api::opendrive::notes::archive_notepad::ArchiveNotepad;
use portico_api::opendrive::notes::list_notepads::ListNotepads;
use portico_api::opendrive::notes::trash_note_list::TrashNoteList;
use portico_api::opendrive::notes::trash_notepad::TrashNotepad;

use super::{make_list, make_pad, pads};
use crate::support::TestServer;

#[tokio::test]
async fn what_was_put_aside_is_left_out_and_lists_are_counted() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let (first, second) =
        (make_pad(&server, &ada, "First").await, make_pad(&server, &ada, "Second").await);
    let third = make_pad(&server, &ada, "Third").await;
    make_list(&server, &ada, &first, "a").await;
    let gone = make_list(&server, &ada, &first, "b").await;
    server.send(&ada, &TrashNoteList { list_id: gone }).await;
    server.send(&ada, &ArchiveNotepad { notepad_id: second }).await;
    server.send(&ada, &TrashNotepad { notepad_id: third }).await;
    let listed = pads(&server, &ada).await;
    assert_eq!(listed.len(), 1);
    assert_eq!((listed[0].notepad_id.clone(), listed[0].notelist_count), (first, Some(1)));
    assert_eq!((listed[0].archived, listed[0].trashed), (None, None));
}

#[tokio::test]
async fn strangers_are_asked_to_sign_in() {
    let server = TestServer::new().await;
    assert_eq!(server.refused("nobody", &ListNotepads {}).await.0, 401);
}
