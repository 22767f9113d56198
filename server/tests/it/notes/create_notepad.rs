//! `POST /notes/notepad.json`.

use portico_api::opendrive::notes::create_notepad::CreateNotepad;
use portico_api::opendrive::notes::rename_notepad::RenameNotepad;
use portico_server::testing;

use super::{make_pad, pads};
use crate::support::{BEGIN, TestServer, documented};

#[tokio::test]
async fn a_notepad_is_there_for_its_maker_alone() {
    let server = TestServer::new().await;
    let (ada, bob) = (server.ada().await, server.bob().await);
    let id = make_pad(&server, &ada, "  Groceries ").await;
    assert!(id.as_str().parse::<u64>().is_ok(), "clients see digits: {id}");
    make_pad(&server, &ada, "groceries").await;
    let listed = pads(&server, &ada).await;
    let names: Vec<&str> = listed.iter().map(|pad| pad.name.as_str()).collect();
    assert_eq!(names, ["Groceries", "groceries"], "names need not differ");
    assert_eq!((listed[0].created.0, listed[0].notelist_count), (BEGIN, Some(0)));
    assert!(pads(&server, &bob).await.is_empty());
}

#[tokio::test]
async fn a_name_says_something() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let ask = |name: &str| CreateNotepad { name: name.to_owned() };
    assert_eq!(server.refused(&ada, &ask("")).await, (400, "`name` is required.".to_owned()));
    for name in [" ", "two\nlines", "x".repeat(256).as_str()] {
        assert_eq!(server.refused(&ada, &ask(name)).await, documented::<CreateNotepad>());
    }
    assert_eq!(server.refused("nobody", &ask("x")).await.0, 401);
}

#[tokio::test]
async fn a_members_notes_are_their_own() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    for (email, admin_mode) in [("grace@example.com", 0), ("admin@example.com", 1)] {
        testing::add_member(&server.state, email, admin_mode).await.unwrap();
    }
    let grace = server.sign_in("grace@example.com").await;
    let admin = server.sign_in("admin@example.com").await;
    let pad = make_pad(&server, &grace, "Diary").await;
    assert_eq!(pads(&server, &grace).await.len(), 1);
    for session in [&ada, &admin] {
        assert!(pads(&server, session).await.is_empty());
        let rename = RenameNotepad { notepad_id: pad.clone(), name: "x".to_owned() };
        assert_eq!(server.refused(session, &rename).await.0, 404);
    }
}
