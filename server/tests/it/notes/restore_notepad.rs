//! `PUT /notes/restoretrashednotepad.json/{session_id}/{notepad_id}`.

use portico_api::opendrive::notes::restore_notepad::RestoreNotepad;
use portico_api::opendrive::notes::trash_note_list::TrashNoteList;
use portico_api::opendrive::notes::trash_notepad::TrashNotepad;

use super::{lists, make_list, make_pad, names, refused_for_strangers, trashed};
use crate::support::{TestServer, documented};

#[tokio::test]
async fn a_notepad_comes_back_without_the_lists_that_were_thrown_away_before() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let pad = make_pad(&server, &ada, "Home").await;
    make_list(&server, &ada, &pad, "Kept").await;
    let gone = make_list(&server, &ada, &pad, "Thrown away").await;
    let ask = |id: &str| RestoreNotepad { notepad_id: id.into() };
    refused_for_strangers(&server, pad.as_str(), ask, "Notepad not found").await;
    assert_eq!(server.refused(&ada, &ask(pad.as_str())).await, documented::<RestoreNotepad>());
    server.send(&ada, &TrashNoteList { list_id: gone }).await;
    server.send(&ada, &TrashNotepad { notepad_id: pad.clone() }).await;
    assert!(server.send(&ada, &ask(pad.as_str())).await.result);
    let back = lists(&server, &ada, &pad).await;
    assert_eq!((back.len(), back[0].name.as_str()), (1, "Kept"));
    assert_eq!(names(&trashed(&server, &ada).await), (vec![], vec!["Thrown away"]));
}
