//! `PUT /notes/restorearchivednotepad.json/{session_id}/{notepad_id}`.

use portico_api::opendrive::notes::archive_notepad::ArchiveNotepad;
use portico_api::opendrive::notes::trash_notepad::TrashNotepad;
use portico_api::opendrive::notes::unarchive_notepad::UnarchiveNotepad;

use super::{make_list, make_pad, pads, refused_for_strangers};
use crate::support::{TestServer, documented};

#[tokio::test]
async fn a_notepad_comes_back_with_its_lists() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let pad = make_pad(&server, &ada, "Home").await;
    make_list(&server, &ada, &pad, "Groceries").await;
    let ask = |id: &str| UnarchiveNotepad { notepad_id: id.into() };
    refused_for_strangers(&server, pad.as_str(), ask, "Notepad not found").await;
    assert_eq!(server.refused(&ada, &ask(pad.as_str())).await, documented::<UnarchiveNotepad>());
    server.send(&ada, &ArchiveNotepad { notepad_id: pad.clone() }).await;
    assert!(server.send(&ada, &ask(pad.as_str())).await.result);
    assert_eq!(pads(&server, &ada).await[0].notelist_count, Some(1));
    server.send(&ada, &TrashNotepad { notepad_id: pad.clone() }).await;
    assert_eq!(server.refused(&ada, &ask(pad.as_str())).await, documented::<UnarchiveNotepad>());
}
