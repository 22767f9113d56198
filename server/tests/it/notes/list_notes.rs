//! `GET /notes.json/{session_id}/{item_type}/{item_id}`.

use portico_api::opendrive::notes::NotesOf;
use portico_api::opendrive::notes::archive_note_list::ArchiveNoteList;
use portico_api::opendrive::notes::list_notes::ListNotes;

use super::{make_list, make_note, make_pad, notes, refused_for_strangers};
use crate::support::{TestServer, documented};

#[tokio::test]
async fn a_notepad_answers_the_notes_of_its_lists_in_their_order() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let pad = make_pad(&server, &ada, "Home").await;
    let (a, b) =
        (make_list(&server, &ada, &pad, "a").await, make_list(&server, &ada, &pad, "b").await);
    let c = make_list(&server, &ada, &pad, "c").await;
    make_note(&server, &ada, &b, "3").await;
    server.pass(1);
    make_note(&server, &ada, &a, "1").await;
    make_note(&server, &ada, &a, "2").await;
    make_note(&server, &ada, &c, "put aside").await;
    server.send(&ada, &ArchiveNoteList { list_id: c.clone() }).await;
    let ask = ListNotes { item_type: NotesOf::Notepad, item_id: pad.to_string() };
    let all = server.send(&ada, &ask).await.0;
    let texts: Vec<&str> = all.iter().map(|note| note.text.as_str()).collect();
    assert_eq!(texts, ["1", "2", "3"]);
    assert_eq!(notes(&server, &ada, &c).await.len(), 1, "the archive can be looked at");
}

#[tokio::test]
async fn notes_of_others_are_not_there() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let pad = make_pad(&server, &ada, "Home").await;
    let list = make_list(&server, &ada, &pad, "a").await;
    let of_list = |id: &str| ListNotes { item_type: NotesOf::Notelist, item_id: id.to_owned() };
    refused_for_strangers(&server, list.as_str(), of_list, &documented::<ListNotes>().1).await;
    let of_pad = |id: &str| ListNotes { item_type: NotesOf::Notepad, item_id: id.to_owned() };
    refused_for_strangers(&server, pad.as_str(), of_pad, "Notepad not found").await;
    let answer = server.get(&format!("/api/v1/notes.json/{ada}/heap/{list}")).await;
    let sentence = "Invalid value specified for `item_type`. Expected one of (notepad, notelist).";
    assert_eq!(answer.refusal(), (400, sentence.to_owned()));
}
