//! `PUT /notes/notelist.json/{session_id}/{list_id}`.

use portico_api::opendrive::notes::update_note_list::UpdateNoteList;
use portico_api::{Endpoint as _, NoteListId};

use super::{lists, make_list, make_pad, refused_for_strangers};
use crate::support::{TestServer, documented};

fn keep(id: &str) -> UpdateNoteList {
    UpdateNoteList {
        list_id: NoteListId::new(id),
        name: None,
        order: None,
        color: None,
        size: None,
    }
}

#[tokio::test]
async fn what_is_given_changes_and_the_rest_stays() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let pad = make_pad(&server, &ada, "Home").await;
    let list = make_list(&server, &ada, &pad, "Groceries").await;
    let color =
        UpdateNoteList { color: Some("00ff00".to_owned()), size: Some(2), ..keep(list.as_str()) };
    assert!(server.send(&ada, &color).await.result);
    let name = UpdateNoteList { name: Some("Food".to_owned()), ..keep(list.as_str()) };
    server.send(&ada, &UpdateNoteList { order: Some(7), ..name }).await;
    let now = &lists(&server, &ada, &pad).await[0];
    assert_eq!(
        (now.name.as_str(), now.color.as_str(), now.size, now.order),
        ("Food", "00ff00", 2, 7)
    );
    server.send(&ada, &UpdateNoteList { color: Some(" ".to_owned()), ..keep(list.as_str()) }).await;
    let now = &lists(&server, &ada, &pad).await[0];
    assert_eq!((now.name.as_str(), now.color.as_str()), ("Food", ""), "a blank takes a color away");
    let wrong = UpdateNoteList { size: Some(8), ..keep(list.as_str()) };
    assert_eq!(server.refused(&ada, &wrong).await.0, 400);
}

#[tokio::test]
async fn other_peoples_lists_are_not_there() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let pad = make_pad(&server, &ada, "Home").await;
    let list = make_list(&server, &ada, &pad, "Groceries").await;
    let (code, sentence) = documented::<UpdateNoteList>();
    assert_eq!((code, UpdateNoteList::META.name), (404, "notes/update_note_list"));
    refused_for_strangers(&server, list.as_str(), keep, &sentence).await;
}
