//! `GET /notes/trashed.json/{session_id}`.

use portico_api::opendrive::notes::list_trashed_notes::ListTrashedNotes;
use portico_api::opendrive::notes::trash_note_list::TrashNoteList;

use super::{make_list, make_pad, names, trashed};
use crate::support::TestServer;

#[tokio::test]
async fn the_trash_is_listed_to_its_owner() {
    let server = TestServer::new().await;
    let (ada, bob) = (server.ada().await, server.bob().await);
    let pad = make_pad(&server, &ada, "Home").await;
    let list = make_list(&server, &ada, &pad, "Groceries").await;
    assert_eq!(names(&trashed(&server, &ada).await), (vec![], vec![]));
    server.send(&ada, &TrashNoteList { list_id: list }).await;
    assert_eq!(names(&trashed(&server, &ada).await), (vec![], vec!["Groceries"]));
    assert_eq!(names(&trashed(&server, &bob).await), (vec![], vec![]));
    assert_eq!(server.refused("nobody", &ListTrashedNotes {}).await.0, 401);
}
