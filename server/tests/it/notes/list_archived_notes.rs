//! `GET /notes/archived.json/{session_id}`.

use portico_api::opendrive::notes::archive_note_list::ArchiveNoteList;
use portico_api::opendrive::notes::archive_notepad::ArchiveNotepad;
use portico_api::opendrive::notes::list_archived_notes::ListArchivedNotes;
use portico_api::opendrive::notes::trash_notepad::TrashNotepad;

use super::{archived, make_list, make_pad, names};
use crate::support::TestServer;

#[tokio::test]
async fn what_was_archived_is_listed_once_and_only_to_its_owner() {
    let server = TestServer::new().await;
    let (ada, bob) = (server.ada().await, server.bob().await);
    let (home, work) =
        (make_pad(&server, &ada, "Home").await, make_pad(&server, &ada, "Work").await);
    let list = make_list(&server, &ada, &home, "a").await;
    let inner = make_list(&server, &ada, &work, "b").await;
    for list_id in [list, inner] {
        server.send(&ada, &ArchiveNoteList { list_id }).await;
    }
    server.send(&ada, &ArchiveNotepad { notepad_id: work.clone() }).await;
    assert_eq!(names(&archived(&server, &ada).await), (vec!["Work"], vec!["a"]));
    server.send(&ada, &TrashNotepad { notepad_id: work }).await;
    assert_eq!(names(&archived(&server, &ada).await), (vec![], vec!["a"]));
    assert_eq!(names(&archived(&server, &bob).await), (vec![], vec![]));
    assert_eq!(server.refused("nobody", &ListArchivedNotes {}).await.0, 401);
}
