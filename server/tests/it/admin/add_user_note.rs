//! `POST /admin/usernote.json`.

use portico_api::UserId;
use portico_api::opendrive::admin::add_user_note::AddUserNote;

use crate::admin::Office;

#[tokio::test]
async fn a_note_is_about_a_user_of_ones_own() {
    let office = Office::new().await;
    let Office { server, ada, carl } = &office;
    let ask = |user_id: &UserId, note: &str| AddUserNote {
        user_id: user_id.clone(),
        note: note.to_owned(),
    };
    server.send(ada, &ask(carl, "pays late")).await;
    assert_eq!(office.users().await[0].notes_count, 1);
    let invalid = (400, "Invalid value specified for `user_id`.".to_owned());
    assert_eq!(server.refused(ada, &ask(&office.bob().await, "x")).await, invalid);
    assert_eq!(server.refused(ada, &ask(&UserId::new("nobody"), "x")).await, invalid);
    let required = (400, "`note` is required.".to_owned());
    assert_eq!(server.refused(ada, &ask(carl, "  ")).await, required);
    office.managers_only(&ask(carl, "x")).await;
}
