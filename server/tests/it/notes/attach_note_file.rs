//! `POST /notes/attachfile.json`.

use portico_api::opendrive::file::delete_file::DeleteFile;
use portico_api::opendrive::notes::attach_note_file::AttachNoteFile;
use portico_api::opendrive::notes::delete_note::DeleteNote;
use portico_api::{FileId, NoteId};

use super::{make_list, make_note, make_pad, notes, refused_for_strangers};
use crate::support::{NO_IDS, TestServer, documented, root};

fn ask(note: &str, file: &FileId) -> AttachNoteFile {
    AttachNoteFile { note_id: NoteId::new(note), file_id: file.clone() }
}

#[tokio::test]
async fn a_file_hangs_on_a_note_and_outlives_it() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let pad = make_pad(&server, &ada, "Home").await;
    let list = make_list(&server, &ada, &pad, "Pictures").await;
    let note = make_note(&server, &ada, &list, "Look").await;
    let first = server.upload(&ada, &root(), "a.txt", b"text").await;
    let second = server.upload(&ada, &root(), "b.png", b"picture").await;
    server.send(&ada, &ask(note.as_str(), &first)).await;
    server.send(&ada, &ask(note.as_str(), &second)).await;
    let now = &notes(&server, &ada, &list).await[0];
    assert_eq!(now.file_id, Some(second.clone()), "in the place of the one before");
    assert!(now.file_link.contains(second.as_str()) && now.thumb_link.contains(second.as_str()));
    server.send(&ada, &DeleteNote { note_id: note }).await;
    assert_eq!(server.download(&ada, &second).await.body, "picture");
}

#[tokio::test]
async fn a_note_forgets_a_file_that_is_deleted_for_ever() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let pad = make_pad(&server, &ada, "Home").await;
    let list = make_list(&server, &ada, &pad, "Pictures").await;
    let note = make_note(&server, &ada, &list, "Look").await;
    let file = server.upload(&ada, &root(), "a.txt", b"text").await;
    server.send(&ada, &ask(note.as_str(), &file)).await;
    let delete = DeleteFile { file_id: file, access_folder_id: None, sharing_id: None };
    server.send(&ada, &delete).await;
    let now = &notes(&server, &ada, &list).await[0];
    assert_eq!((now.text.as_str(), &now.file_id, now.file_link.as_str()), ("Look", &None, ""));
}

#[tokio::test]
async fn files_and_notes_of_others_are_not_there() {
    let server = TestServer::new().await;
    let (ada, bob) = (server.ada().await, server.bob().await);
    let pad = make_pad(&server, &ada, "Home").await;
    let list = make_list(&server, &ada, &pad, "Pictures").await;
    let note = make_note(&server, &ada, &list, "Look").await;
    let foreign = server.upload(&bob, &root(), "b.txt", b"text").await;
    for file in [foreign.clone()].into_iter().chain(NO_IDS.map(FileId::from)) {
        let refusal = server.refused(&ada, &ask(note.as_str(), &file)).await;
        assert_eq!(refusal, documented::<AttachNoteFile>());
    }
    refused_for_strangers(&server, note.as_str(), |id| ask(id, &foreign), "Note not found").await;
}
