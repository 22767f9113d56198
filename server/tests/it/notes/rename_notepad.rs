//! `PUT /notes/notepad.json/{session_id}/{notepad_id}`.

use portico_api::opendrive::notes::rename_notepad::RenameNotepad;
use portico_api::opendrive::notes::trash_notepad::TrashNotepad;

use super::{make_pad, pads, refused_for_strangers};
use crate::support::{TestServer, documented};

fn ask(id: &str, name: &str) -> RenameNotepad {
    RenameNotepad { notepad_id: id.into(), name: name.to_owned() }
}

#[tokio::test]
async fn a_notepad_gets_another_name() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let pad = make_pad(&server, &ada, "Groceries").await;
    assert!(server.send(&ada, &ask(pad.as_str(), "Shopping")).await.result);
    assert_eq!(pads(&server, &ada).await[0].name, "Shopping");
    assert_eq!(server.refused(&ada, &ask(pad.as_str(), " ")).await.0, 400);
}

#[tokio::test]
async fn nothing_is_named_that_is_not_there() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let pad = make_pad(&server, &ada, "Groceries").await;
    refused_for_strangers(&server, pad.as_str(), |id| ask(id, "x"), "Notepad not found").await;
    server.send(&ada, &TrashNotepad { notepad_id: pad.clone() }).await;
    let refusal = server.refused(&ada, &ask(pad.as_str(), "x")).await;
    assert_eq!(refusal, documented::<RenameNotepad>());
}
