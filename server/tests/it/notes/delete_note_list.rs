//! `DELETE /notes/notelist.json/{session_id}/{list_id}`.

use portico_api::opendrive::notes::delete_note_list::DeleteNoteList;
use portico_api::opendrive::notes::trash_note_list::TrashNoteList;

use super::{lists, make_list, make_note, make_pad, names, refused_for_strangers, trashed};
use crate::support::{TestServer, documented};

#[tokio::test]
async fn a_list_is_gone_for_ever_wherever_it_was() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let pad = make_pad(&server, &ada, "Home").await;
    let active = make_list(&server, &ada, &pad, "a").await;
    let in_trash = make_list(&server, &ada, &pad, "b").await;
    make_note(&server, &ada, &active, "Milk").await;
    server.send(&ada, &TrashNoteList { list_id: in_trash.clone() }).await;
    let ask = |id: &str| DeleteNoteList { list_id: id.into() };
    refused_for_strangers(&server, active.as_str(), ask, "Notelist not found").await;
    for list in [active, in_trash] {
        assert!(server.send(&ada, &ask(list.as_str())).await.result);
        assert_eq!(server.refused(&ada, &ask(list.as_str())).await, documented::<DeleteNoteList>());
    }
    assert!(lists(&server, &ada, &pad).await.is_empty());
    assert_eq!(names(&trashed(&server, &ada).await), (vec![], vec![]));
}
