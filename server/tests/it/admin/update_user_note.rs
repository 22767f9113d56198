//! `PUT /admin/usernotes.json/{session_id}`.

use portico_api::UserNoteId;
use portico_api::opendrive::admin::add_user_note::AddUserNote;
use portico_api::opendrive::admin::list_user_notes::ListUserNotes;
use portico_api::opendrive::admin::update_user_note::UpdateUserNote;

use crate::admin::Office;

#[tokio::test]
async fn a_note_gets_another_text() {
    let office = Office::new().await;
    let Office { server, ada, carl } = &office;
    let note = AddUserNote { user_id: carl.clone(), note: "old".to_owned() };
    server.send(ada, &note).await;
    let list = ListUserNotes { user_id: carl.clone(), limit: None, sort_mode: None, offset: None };
    let id = server.send(ada, &list).await.0[0].note_id.clone();
    let ask =
        |note_id: &UserNoteId| UpdateUserNote { note_id: note_id.clone(), text: "new".to_owned() };
    server.send(ada, &ask(&id)).await;
    assert_eq!(server.send(ada, &list).await.0[0].note_text, "new");
    let invalid = (400, "Invalid value specified for `note_id`.".to_owned());
    assert_eq!(server.refused(ada, &ask(&UserNoteId::new("77"))).await, invalid);
    let bob = office.other_manager().await;
    assert_eq!(server.refused(&bob, &ask(&id)).await, invalid, "somebody else's note");
}
