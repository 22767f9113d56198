//! `GET /notes/search.json/{session_id}`.

use portico_api::opendrive::notes::search_notes::SearchNotes;
use portico_api::opendrive::notes::trash_note_list::TrashNoteList;

use super::{make_list, make_note, make_pad};
use crate::support::TestServer;

fn ask(text: &str) -> SearchNotes {
    SearchNotes { search_query: text.to_owned() }
}

#[tokio::test]
async fn a_text_is_found_whatever_its_case_and_means_itself() {
    let server = TestServer::new().await;
    let (ada, bob) = (server.ada().await, server.bob().await);
    let pad = make_pad(&server, &ada, "\u{c4}PFEL").await;
    let list = make_list(&server, &ada, &pad, "a").await;
    let note = make_note(&server, &ada, &list, "Green \u{e4}pfel, 100% ripe").await;
    make_note(&server, &ada, &list, "1000 others").await;
    let found = server.send(&ada, &ask("\u{e4}Pfel")).await;
    assert_eq!((found.notes.len(), found.notepads.len()), (1, 1));
    assert_eq!((&found.notes[0].notepad_id, &found.notes[0].note_id), (&pad, &Some(note)));
    assert_eq!(found.notes[0].note_list_id, Some(list));
    for (text, count) in [("100%", 1), ("_", 0), ("\\", 0), ("100", 2)] {
        assert_eq!(server.send(&ada, &ask(text)).await.notes.len(), count, "{text}");
    }
    let nothing = server.send(&bob, &ask("pfel")).await;
    assert!(nothing.notes.is_empty() && nothing.notepads.is_empty(), "notes are personal");
}

#[tokio::test]
async fn the_trash_is_not_searched() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let pad = make_pad(&server, &ada, "Home").await;
    let list = make_list(&server, &ada, &pad, "a").await;
    make_note(&server, &ada, &list, "Milk").await;
    server.send(&ada, &TrashNoteList { list_id: list }).await;
    assert!(server.send(&ada, &ask("milk")).await.notes.is_empty());
    assert_eq!(server.refused(&ada, &ask("")).await.0, 400);
    assert_eq!(server.refused("nobody", &ask("milk")).await.0, 401);
}
