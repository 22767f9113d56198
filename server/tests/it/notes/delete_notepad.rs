//! `DELETE /notes/notepad.json/{session_id}/{notepad_id}`.

use portico_api::opendrive::notes::NotesOf;
use portico_api::opendrive::notes::delete_notepad::DeleteNotepad;
use portico_api::opendrive::notes::list_notes::ListNotes;

use super::{make_list, make_note, make_pad, pads, refused_for_strangers};
use crate::support::{TestServer, documented};

#[tokio::test]
async fn a_notepad_is_gone_for_ever_with_all_that_was_on_it() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let pad = make_pad(&server, &ada, "Home").await;
    let list = make_list(&server, &ada, &pad, "Groceries").await;
    make_note(&server, &ada, &list, "Milk").await;
    let ask = |id: &str| DeleteNotepad { notepad_id: id.into() };
    refused_for_strangers(&server, pad.as_str(), ask, "Notepad not found").await;
    assert!(server.send(&ada, &ask(pad.as_str())).await.result);
    assert_eq!(server.refused(&ada, &ask(pad.as_str())).await, documented::<DeleteNotepad>());
    assert!(pads(&server, &ada).await.is_empty());
    let notes = ListNotes { item_type: NotesOf::Notelist, item_id: list.to_string() };
    assert_eq!(server.refused(&ada, &notes).await.0, 404);
}
