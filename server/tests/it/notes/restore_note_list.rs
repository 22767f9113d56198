//! `PUT /notes/restoretrashednotelist.json/{session_id}/{list_id}`.

use portico_api::opendrive::notes::archive_note_list::ArchiveNoteList;
use portico_api::opendrive::notes::restore_note_list::RestoreNoteList;
use portico_api::opendrive::notes::trash_note_list::TrashNoteList;
use portico_api::opendrive::notes::trash_notepad::TrashNotepad;

use super::{
    archived, lists, make_list, make_note, make_pad, names, notes, pads, refused_for_strangers,
    trashed,
};
use crate::support::{TestServer, documented};

fn ask(id: &str) -> RestoreNoteList {
    RestoreNoteList { list_id: id.into() }
}

#[tokio::test]
async fn a_list_comes_back_with_its_notes_and_its_notepad() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let pad = make_pad(&server, &ada, "Home").await;
    let list = make_list(&server, &ada, &pad, "Groceries").await;
    make_note(&server, &ada, &list, "Milk").await;
    refused_for_strangers(&server, list.as_str(), ask, "Notelist not found").await;
    let refusal = server.refused(&ada, &ask(list.as_str())).await;
    assert_eq!(refusal, documented::<RestoreNoteList>(), "it is in no trash");
    server.send(&ada, &TrashNoteList { list_id: list.clone() }).await;
    server.send(&ada, &TrashNotepad { notepad_id: pad.clone() }).await;
    assert!(server.send(&ada, &ask(list.as_str())).await.result);
    assert_eq!((pads(&server, &ada).await.len(), lists(&server, &ada, &pad).await.len()), (1, 1));
    assert_eq!(notes(&server, &ada, &list).await.len(), 1);
}

#[tokio::test]
async fn a_list_goes_back_into_the_archive_if_it_was_there() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let pad = make_pad(&server, &ada, "Home").await;
    let list = make_list(&server, &ada, &pad, "Groceries").await;
    server.send(&ada, &ArchiveNoteList { list_id: list.clone() }).await;
    server.send(&ada, &TrashNoteList { list_id: list.clone() }).await;
    assert_eq!(names(&archived(&server, &ada).await), (vec![], vec![]));
    server.send(&ada, &ask(list.as_str())).await;
    assert_eq!(names(&archived(&server, &ada).await), (vec![], vec!["Groceries"]));
    assert_eq!(names(&trashed(&server, &ada).await), (vec![], vec![]));
}
