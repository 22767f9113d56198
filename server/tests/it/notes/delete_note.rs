//! `DELETE /notes.json/{session_id}/{note_id}`.

use portico_api::NoteId;
use portico_api::opendrive::notes::delete_note::DeleteNote;

use super::{make_list, make_note, make_pad, notes, refused_for_strangers};
use crate::support::{TestServer, documented};

#[tokio::test]
async fn a_note_is_gone_for_ever() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let pad = make_pad(&server, &ada, "Home").await;
    let list = make_list(&server, &ada, &pad, "Groceries").await;
    let milk = make_note(&server, &ada, &list, "Milk").await;
    make_note(&server, &ada, &list, "Tea").await;
    let ask = |id: &str| DeleteNote { note_id: NoteId::new(id) };
    refused_for_strangers(&server, milk.as_str(), ask, "Note not found").await;
    assert!(server.send(&ada, &ask(milk.as_str())).await.result);
    assert_eq!(server.refused(&ada, &ask(milk.as_str())).await, documented::<DeleteNote>());
    let left = notes(&server, &ada, &list).await;
    assert_eq!((left.len(), left[0].text.as_str()), (1, "Tea"));
    let next = make_note(&server, &ada, &list, "Rice").await;
    assert_ne!(next, milk, "a number is never given twice");
}
