//! `GET /admin/usernotes.json/{session_id}/{user_id}`.

use portico_api::opendrive::OrderType;
use portico_api::opendrive::admin::add_user_note::AddUserNote;
use portico_api::opendrive::admin::list_user_notes::ListUserNotes;

use crate::admin::Office;

#[tokio::test]
async fn notes_come_newest_first_unless_asked_otherwise() {
    let office = Office::new().await;
    let Office { server, ada, carl } = &office;
    for note in ["one", "two", "three"] {
        let note = AddUserNote { user_id: carl.clone(), note: note.to_owned() };
        server.send(ada, &note).await;
    }
    let all = ListUserNotes { user_id: carl.clone(), limit: None, sort_mode: None, offset: None };
    let texts = async |ask: &ListUserNotes| {
        let notes = server.send(ada, ask).await.0;
        notes.into_iter().map(|note| note.note_text).collect::<Vec<_>>()
    };
    assert_eq!(texts(&all).await, ["three", "two", "one"]);
    let part = ListUserNotes {
        sort_mode: Some(OrderType::Asc),
        offset: Some(1),
        limit: Some(1),
        ..all.clone()
    };
    assert_eq!(texts(&part).await, ["two"]);
    office.users_of_ones_own(&all, |user_id| ListUserNotes { user_id, ..all.clone() }).await;
}
