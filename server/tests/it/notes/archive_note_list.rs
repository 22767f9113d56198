//! `PUT /notes/archivenotelist.json/{session_id}/{list_id}`.

use portico_api::opendrive::notes::archive_note_list::ArchiveNoteList;
use portico_api::opendrive::notes::trash_note_list::TrashNoteList;

use super::{archived, lists, make_list, make_pad, names, refused_for_strangers};
use crate::support::{BEGIN, TestServer, documented};

#[tokio::test]
async fn a_list_leaves_its_notepad_for_the_archive() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let pad = make_pad(&server, &ada, "Home").await;
    let list = make_list(&server, &ada, &pad, "Groceries").await;
    let ask = |id: &str| ArchiveNoteList { list_id: id.into() };
    refused_for_strangers(&server, list.as_str(), ask, "Notelist not found").await;
    assert!(server.send(&ada, &ask(list.as_str())).await.result);
    server.pass(5);
    assert!(server.send(&ada, &ask(list.as_str())).await.result, "twice is once");
    assert!(lists(&server, &ada, &pad).await.is_empty());
    let shelved = archived(&server, &ada).await;
    assert_eq!(names(&shelved), (vec![], vec!["Groceries"]));
    let when = shelved.notelists[0].archived.map(|time| time.0);
    assert_eq!((when, &shelved.notelists[0].notepad_id), (Some(BEGIN), &Some(pad)));
    server.send(&ada, &TrashNoteList { list_id: list.clone() }).await;
    let refusal = server.refused(&ada, &ask(list.as_str())).await;
    assert_eq!(refusal, documented::<ArchiveNoteList>(), "nothing is archived out of the trash");
}
