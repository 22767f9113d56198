//! `PUT /notes/archivenotepad.json/{session_id}/{notepad_id}`.

use portico_api::opendrive::notes::archive_notepad::ArchiveNotepad;
use portico_api::opendrive::notes::trash_notepad::TrashNotepad;

use super::{archived, make_list, make_pad, names, pads, refused_for_strangers};
use crate::support::{BEGIN, TestServer, documented};

#[tokio::test]
async fn a_notepad_takes_its_lists_along() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let pad = make_pad(&server, &ada, "Home").await;
    make_list(&server, &ada, &pad, "Groceries").await;
    let ask = |id: &str| ArchiveNotepad { notepad_id: id.into() };
    refused_for_strangers(&server, pad.as_str(), ask, "Notepad not found").await;
    assert!(server.send(&ada, &ask(pad.as_str())).await.result);
    assert!(pads(&server, &ada).await.is_empty());
    let shelved = archived(&server, &ada).await;
    assert_eq!(names(&shelved), (vec!["Home"], vec![]), "its lists are not listed beside it");
    let row = &shelved.notepads[0];
    assert_eq!((row.archived.map(|time| time.0), row.notelist_count), (Some(BEGIN), Some(1)));
    server.send(&ada, &TrashNotepad { notepad_id: pad.clone() }).await;
    let refusal = server.refused(&ada, &ask(pad.as_str())).await;
    assert_eq!(refusal, documented::<ArchiveNotepad>(), "nothing is archived out of the trash");
}
