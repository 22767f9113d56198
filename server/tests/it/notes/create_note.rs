//! `POST /notes.json`.

use portico_api::opendrive::notes::NoteStatus;
use portico_api::opendrive::notes::create_note::CreateNote;
use portico_api::opendrive::notes::trash_notepad::TrashNotepad;
use portico_api::opendrive::users::list_user_logs::ListUserLogs;

use super::{make_list, make_pad, notes, refused_for_strangers};
use crate::support::{BEGIN, TestServer, documented};

fn ask(list: &str, text: &str) -> CreateNote {
    CreateNote { list_id: list.into(), text: text.to_owned(), status: None }
}

#[tokio::test]
async fn a_note_says_what_was_written() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let pad = make_pad(&server, &ada, "Home").await;
    let list = make_list(&server, &ada, &pad, "Groceries").await;
    let text = "Milk,\n*eggs* 100 % \u{1F95A}";
    let ask = CreateNote { status: Some(NoteStatus::Important), ..ask(list.as_str(), text) };
    let id = server.send(&ada, &ask).await.note_id;
    let note = &notes(&server, &ada, &list).await[0];
    assert_eq!((&note.note_id, note.text.as_str(), note.status.as_str()), (&id, text, "important"));
    assert_eq!((note.created.0, &note.note_list_id), (BEGIN, &Some(list)));
    assert_eq!((note.file_link.as_str(), note.thumb_link.as_str(), &note.file_id), ("", "", &None));
}

#[tokio::test]
async fn a_note_without_words_or_with_a_strange_mark_is_refused() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let pad = make_pad(&server, &ada, "Home").await;
    let list = make_list(&server, &ada, &pad, "Groceries").await;
    for text in ["", "  ", &"x".repeat(65_537), "a\0b"] {
        assert_eq!(server.refused(&ada, &ask(list.as_str(), text)).await.0, 400);
    }
    let body = format!(r#"{{"session_id":"{ada}","list_id":"{list}","text":"x","status":"lost"}}"#);
    let answer = server.post("/api/v1/notes.json", "application/json", body).await;
    let sentence =
        "Invalid value specified for `status`. Expected one of (default, important, done).";
    assert_eq!(answer.refusal(), (400, sentence.to_owned()));
    assert!(notes(&server, &ada, &list).await.is_empty());
}

#[tokio::test]
async fn a_note_needs_a_list_of_ones_own_outside_the_trash() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let pad = make_pad(&server, &ada, "Home").await;
    let list = make_list(&server, &ada, &pad, "Groceries").await;
    let write = |id: &str| ask(id, "x");
    refused_for_strangers(&server, list.as_str(), write, "Note list not found").await;
    server.send(&ada, &TrashNotepad { notepad_id: pad }).await;
    let refusal = server.refused(&ada, &ask(list.as_str(), "x")).await;
    assert_eq!(refusal, documented::<CreateNote>());
}

#[tokio::test]
async fn the_log_says_that_notes_were_written_and_not_which() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let pad = make_pad(&server, &ada, "Diary").await;
    let list = make_list(&server, &ada, &pad, "Today").await;
    server.send(&ada, &ask(list.as_str(), "Dear diary")).await;
    server.send(&ada, &TrashNotepad { notepad_id: pad }).await;
    let logs = ListUserLogs { log_type: Some(20), ..ListUserLogs::default() };
    let lines = server.send(&ada, &logs).await.logs;
    let said: Vec<&str> = lines.iter().map(|line| line.details.as_str()).collect();
    let expected =
        ["Notepad put into the trash", "Note written", "Note list created", "Notepad created"];
    assert_eq!(said, expected);
    assert!(lines.iter().all(|line| line.file_name.is_empty()));
}
