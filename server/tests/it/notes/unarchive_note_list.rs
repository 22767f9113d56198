//! `PUT /notes/restorearchivednotelist.json/{session_id}/{list_id}`.

use portico_api::opendrive::notes::archive_note_list::ArchiveNoteList;
use portico_api::opendrive::notes::archive_notepad::ArchiveNotepad;
use portico_api::opendrive::notes::unarchive_note_list::UnarchiveNoteList;

use super::{archived, lists, make_list, make_pad, names, pads, refused_for_strangers};
use crate::support::{TestServer, documented};

#[tokio::test]
async fn a_list_comes_back_and_brings_its_notepad_along() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let pad = make_pad(&server, &ada, "Home").await;
    let list = make_list(&server, &ada, &pad, "Groceries").await;
    let ask = |id: &str| UnarchiveNoteList { list_id: id.into() };
    refused_for_strangers(&server, list.as_str(), ask, "Notelist not found").await;
    let refusal = server.refused(&ada, &ask(list.as_str())).await;
    assert_eq!(refusal, documented::<UnarchiveNoteList>(), "it is in no archive");
    server.send(&ada, &ArchiveNoteList { list_id: list.clone() }).await;
    server.send(&ada, &ArchiveNotepad { notepad_id: pad.clone() }).await;
    assert!(server.send(&ada, &ask(list.as_str())).await.result);
    assert_eq!(lists(&server, &ada, &pad).await.len(), 1);
    assert_eq!(pads(&server, &ada).await.len(), 1, "or nobody would see the list");
    assert_eq!(names(&archived(&server, &ada).await), (vec![], vec![]));
}
