//! `PUT /notes/ordernotelists.json/{session_id}`.

use portico_api::opendrive::notes::order_note_lists::OrderNoteLists;
use portico_api::{NoteListId, Number, Pairs};

use super::{lists, make_list, make_pad, refused_for_strangers};
use crate::support::{TestServer, documented};

fn ask(places: &[(&NoteListId, i64)]) -> OrderNoteLists {
    let pairs = places.iter().map(|(id, place)| ((*id).clone(), Number(*place)));
    OrderNoteLists { notelists: Pairs::from_iter(pairs) }
}

async fn order(server: &TestServer, ada: &str, pad: &portico_api::NotepadId) -> Vec<String> {
    lists(server, ada, pad).await.into_iter().map(|list| list.name).collect()
}

#[tokio::test]
async fn lists_change_their_places_all_at_once() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let pad = make_pad(&server, &ada, "Home").await;
    let a = make_list(&server, &ada, &pad, "a").await;
    let b = make_list(&server, &ada, &pad, "b").await;
    let answer = server.raw(&ada, &ask(&[(&a, 2), (&b, 1)])).await;
    let expected = serde_json::json!({ a.as_str(): 2, b.as_str(): 1 });
    assert_eq!((answer.status.as_u16(), answer.json()), (200, expected), "the order as it is now");
    assert_eq!(order(&server, &ada, &pad).await, ["b", "a"]);
    let form = format!("notelists=%7B%22{a}%22%3A1%2C%22{b}%22%3A%222%22%7D");
    let path = format!("/api/v1/notes/ordernotelists.json/{ada}");
    let request = axum::http::Request::put(path)
        .header("content-type", "application/x-www-form-urlencoded")
        .body(axum::body::Body::from(form))
        .unwrap();
    assert_eq!(server.request(request).await.status, 200, "as JSON text in a form");
    assert_eq!(order(&server, &ada, &pad).await, ["a", "b"]);
}

#[tokio::test]
async fn nothing_changes_when_one_of_them_is_wrong() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let (pad, other) = (make_pad(&server, &ada, "Home").await, make_pad(&server, &ada, "x").await);
    let a = make_list(&server, &ada, &pad, "a").await;
    let b = make_list(&server, &ada, &pad, "b").await;
    let elsewhere = make_list(&server, &ada, &other, "c").await;
    for wrong in [elsewhere, NoteListId::new("nonsense"), NoteListId::new("0")] {
        let refusal = server.refused(&ada, &ask(&[(&a, 9), (&wrong, 1)])).await;
        assert_eq!(refusal, documented::<OrderNoteLists>());
    }
    assert_eq!(order(&server, &ada, &pad).await, ["a", "b"]);
    assert_eq!(server.refused(&ada, &ask(&[])).await.0, 400);
    let alone = |id: &str| ask(&[(&NoteListId::new(id), 1)]);
    refused_for_strangers(&server, b.as_str(), alone, "Notelist not found").await;
}
