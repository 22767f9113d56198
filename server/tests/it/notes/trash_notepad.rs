//! `DELETE /notes/trashnotepad.json/{session_id}/{notepad_id}`.

use portico_api::opendrive::notes::trash_note_list::TrashNoteList;
use portico_api::opendrive::notes::trash_notepad::TrashNotepad;

use super::{make_list, make_pad, names, pads, refused_for_strangers, trashed};
use crate::support::{BEGIN, TestServer};

#[tokio::test]
async fn a_notepad_goes_into_the_trash_with_all_that_is_on_it() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let pad = make_pad(&server, &ada, "Home").await;
    let list = make_list(&server, &ada, &pad, "Groceries").await;
    server.send(&ada, &TrashNoteList { list_id: list }).await;
    let ask = |id: &str| TrashNotepad { notepad_id: id.into() };
    refused_for_strangers(&server, pad.as_str(), ask, "Notepad not found").await;
    assert!(server.send(&ada, &ask(pad.as_str())).await.result);
    assert!(pads(&server, &ada).await.is_empty());
    let shelved = trashed(&server, &ada).await;
    assert_eq!(names(&shelved), (vec!["Home"], vec![]), "its lists are not listed beside it");
    assert_eq!(shelved.notepads[0].trashed.map(|time| time.0), Some(BEGIN));
}
