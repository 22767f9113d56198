//! `DELETE /notes/trashnotelist.json/{session_id}/{list_id}`.

use portico_api::opendrive::notes::trash_note_list::TrashNoteList;

use super::{lists, make_list, make_note, make_pad, names, notes, refused_for_strangers, trashed};
use crate::support::{BEGIN, TestServer, documented};

#[tokio::test]
async fn a_list_goes_into_the_trash_with_its_notes() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let pad = make_pad(&server, &ada, "Home").await;
    let list = make_list(&server, &ada, &pad, "Groceries").await;
    make_note(&server, &ada, &list, "Milk").await;
    let ask = |id: &str| TrashNoteList { list_id: id.into() };
    let (_, sentence) = documented::<TrashNoteList>();
    refused_for_strangers(&server, list.as_str(), ask, &sentence).await;
    assert!(server.send(&ada, &ask(list.as_str())).await.result);
    server.pass(5);
    assert!(server.send(&ada, &ask(list.as_str())).await.result, "twice is once");
    assert!(lists(&server, &ada, &pad).await.is_empty());
    let shelved = trashed(&server, &ada).await;
    assert_eq!(names(&shelved), (vec![], vec!["Groceries"]));
    assert_eq!(shelved.notelists[0].trashed.map(|time| time.0), Some(BEGIN));
    assert_eq!(notes(&server, &ada, &list).await.len(), 1, "the trash can be looked at");
}

#[tokio::test]
async fn the_guides_own_address_is_answered_too() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let pad = make_pad(&server, &ada, "Home").await;
    let list = make_list(&server, &ada, &pad, "Groceries").await;
    let path = format!("/api/v1/notes/trashnoteslist.json/{ada}/{list}");
    let request = axum::http::Request::delete(path).body(axum::body::Body::empty()).unwrap();
    assert_eq!(server.request(request).await.status, 200);
    assert!(lists(&server, &ada, &pad).await.is_empty());
}
