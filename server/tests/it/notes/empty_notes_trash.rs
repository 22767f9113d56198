//! `DELETE /notes/trash.json/{session_id}`.

use portico_api::opendrive::notes::archive_notepad::ArchiveNotepad;
use portico_api::opendrive::notes::empty_notes_trash::EmptyNotesTrash;
use portico_api::opendrive::notes::trash_note_list::TrashNoteList;
use portico_api::opendrive::notes::trash_notepad::TrashNotepad;

use super::{archived, lists, make_list, make_pad, names, trashed};
use crate::support::TestServer;

#[tokio::test]
async fn only_ones_own_trash_is_emptied() {
    let server = TestServer::new().await;
    let (ada, bob) = (server.ada().await, server.bob().await);
    let kept = make_pad(&server, &ada, "Kept").await;
    make_list(&server, &ada, &kept, "stays").await;
    let list = make_list(&server, &ada, &kept, "goes").await;
    server.send(&ada, &TrashNoteList { list_id: list }).await;
    let pad = make_pad(&server, &ada, "Goes").await;
    server.send(&ada, &TrashNotepad { notepad_id: pad }).await;
    let aside = make_pad(&server, &ada, "Aside").await;
    server.send(&ada, &ArchiveNotepad { notepad_id: aside }).await;
    let foreign = make_pad(&server, &bob, "Foreign").await;
    server.send(&bob, &TrashNotepad { notepad_id: foreign }).await;
    assert!(server.send(&ada, &EmptyNotesTrash {}).await.result);
    assert_eq!(names(&trashed(&server, &ada).await), (vec![], vec![]));
    assert_eq!(lists(&server, &ada, &kept).await.len(), 1);
    assert_eq!(names(&archived(&server, &ada).await).0, ["Aside"]);
    assert_eq!(names(&trashed(&server, &bob).await).0, ["Foreign"]);
    assert!(server.send(&ada, &EmptyNotesTrash {}).await.result, "an empty trash is emptied too");
    assert_eq!(server.refused("nobody", &EmptyNotesTrash {}).await.0, 401);
}
