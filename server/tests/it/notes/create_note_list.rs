//! `POST /notes/notelist.json`.

use portico_api::opendrive::notes::create_note_list::CreateNoteList;
use portico_api::opendrive::notes::trash_notepad::TrashNotepad;

use super::{lists, make_list, make_pad, new_list, refused_for_strangers};
use crate::support::{TestServer, documented};

#[tokio::test]
async fn a_list_stands_where_it_is_put_or_at_the_end() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let pad = make_pad(&server, &ada, "Home").await;
    make_list(&server, &ada, &pad, "b").await;
    let ask = CreateNoteList {
        order: Some(-5),
        color: Some("FFEB3B".to_owned()),
        size: Some(4),
        ..new_list(&pad, "a")
    };
    server.send(&ada, &ask).await;
    make_list(&server, &ada, &pad, "c").await;
    let listed = lists(&server, &ada, &pad).await;
    let rows: Vec<_> = listed
        .iter()
        .map(|list| (list.name.as_str(), list.order, list.color.as_str(), list.size))
        .collect();
    assert_eq!(rows, [("a", -5, "FFEB3B", 4), ("b", 1, "", 1), ("c", 2, "", 1)]);
}

#[tokio::test]
async fn a_list_is_refused_that_cannot_be_drawn() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let pad = make_pad(&server, &ada, "Home").await;
    for (ask, parameter) in [
        (CreateNoteList { size: Some(3), ..new_list(&pad, "a") }, "`size`"),
        (CreateNoteList { color: Some("red".to_owned()), ..new_list(&pad, "a") }, "`color`"),
        (new_list(&pad, ""), "`name`"),
        (new_list(&pad, " "), "`name`"),
    ] {
        let (code, message) = server.refused(&ada, &ask).await;
        assert!(code == 400 && message.contains(parameter), "{message}");
    }
    let body = format!(r#"{{"session_id":"{ada}","notepad_id":{pad},"name":"x","size":"big"}}"#);
    let answer = server.post("/api/v1/notes/noteslist.json", "application/json", body).await;
    assert_eq!(answer.refusal(), (400, "Invalid value specified for `size`.".to_owned()));
    assert!(lists(&server, &ada, &pad).await.is_empty());
}

#[tokio::test]
async fn a_list_needs_a_notepad_of_ones_own() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let pad = make_pad(&server, &ada, "Home").await;
    let ask = |id: &str| new_list(&id.into(), "x");
    refused_for_strangers(&server, pad.as_str(), ask, "Notepad not found").await;
    server.send(&ada, &TrashNotepad { notepad_id: pad.clone() }).await;
    let refusal = server.refused(&ada, &ask(pad.as_str())).await;
    assert_eq!(refusal, documented::<CreateNoteList>());
}
