//! Answers that are cut, swapped or nonsense: every call ends with a value or a problem, and nothing panics.

use std::cell::RefCell;
use std::rc::Rc;

use futures::FutureExt;
use futures::future::LocalBoxFuture;
use portico_api::EntryName;
use portico_client::Session;
use portico_client::branding::{Names, load_brand};
use portico_client::clock::host::TokioClock;
use portico_client::drive::model::{
    Access, Day, EntryId, FileId, FolderId, LinkTerms, ShareRight, SharingId,
};
use portico_client::session::MemoryStore;
use portico_client::transport::{Failure, Incoming, IncomingBody, Outgoing, Transport};
use portico_client::vendor::{open_account, open_changes, open_drive, open_links, open_sharing};
use tokio::task::LocalSet;

use crate::fake::config;

/// Answers everything with the same bytes.
struct Parrot(Rc<RefCell<(u16, Vec<u8>)>>);

impl Transport for Parrot {
    fn send(&self, request: Outgoing) -> LocalBoxFuture<'static, Result<Incoming, Failure>> {
        let (status, body) = self.0.borrow().clone();
        let is_grant = request.url.contains("/oauth2/");
        async move {
            let grant = br#"{"access_token":"a","refresh_token":"r","expires_in":86400}"#.to_vec();
            let (status, body) = if is_grant { (200, grant) } else { (status, body) };
            Ok(Incoming { status, headers: Vec::new(), body: IncomingBody::Whole(body) })
        }
        .boxed_local()
    }
}

fn bodies() -> Vec<Vec<u8>> {
    let whole = r#"{"DirUpdateTime":"5","Name":null,"Breadcrumbs":[{"FolderID":"0","Name":"x"}],
        "Folders":[{"FolderID":7,"Name":"n","DateModified":"12","Access":9,"ChildFolders":"3"}],
        "Files":[{"FileId":"f","Name":"ü😀","Size":"18446744073709551616","DateModified":-1,"FileHash":"ABC"}]}"#;
    let mut bodies: Vec<Vec<u8>> =
        (0..=whole.len()).map(|end| whole.as_bytes()[..end].to_vec()).collect();
    let swaps = [
        ("[", "{"),
        ("\"5\"", "[]"),
        ("null", "{}"),
        ("7", "-7.5e300"),
        ("\"n\"", "[1,2]"),
        ("\"f\"", "null"),
        ("\"12\"", "\"\""),
        ("18446744073709551616", "-1"),
        ("{\"FileId\"", "7,{\"FileId\""),
    ];
    bodies.extend(swaps.map(|(from, to)| whole.replacen(from, to, 1).into_bytes()));
    let odd =
        ["null", "true", "0", "\"\"", "[]", "{}", "[[[[", "<html></html>", "{\"error\":null}"];
    bodies.extend(odd.map(|text| text.as_bytes().to_vec()));
    bodies.push(vec![0xff, 0xfe, 0x00]);
    bodies.push("[".repeat(100_000).into_bytes());
    bodies
}

#[test]
fn no_answer_panics() {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .start_paused(true)
        .build()
        .unwrap();
    runtime.block_on(LocalSet::new().run_until(async {
        let answer = Rc::new(RefCell::new((200, Vec::new())));
        let transport = Rc::new(Parrot(answer.clone()));
        let store = Rc::new(MemoryStore::default());
        let session = Session::new(config(), transport, store, Rc::new(TokioClock::new(1)));
        session.sign_in("ada", "right").await.unwrap();
        for body in bodies() {
            for status in [200, 201, 302, 400, 404, 409, 500] {
                *answer.borrow_mut() = (status, body.clone());
                every_call(&session).await;
            }
        }
    }));
}

async fn every_call(session: &Session) {
    let drive = open_drive(session);
    let changes = open_changes(session);
    let name = EntryName::parse("x").unwrap();
    let (folder, file) = (FolderId::root(), FileId::new("f"));
    let _ = drive.files().unwrap().list(&folder).await;
    let _ = changes.list_trash().await;
    let _ = changes.create_folder(&folder, &name).await;
    for id in [EntryId::Folder(FolderId::new("d")), EntryId::File(file)] {
        let _ = changes.rename(&id, &name).await;
        let _ = changes.move_to(&id, &folder).await;
        let _ = changes.copy_to(&id, &folder, &name).await;
        let _ = changes.trash(&id).await;
        let _ = changes.restore(&id).await;
        let _ = changes.delete_forever(&id).await;
    }
    let _ = changes.empty_trash().await;
    let (sharing, links) = (open_sharing(session), open_links(session));
    let share = SharingId::new("s");
    let _ = sharing.shares(&folder).await;
    let _ = sharing.share(&folder, "ada", ShareRight::View).await;
    let _ = sharing.set_right(&share, ShareRight::Edit).await;
    let _ = sharing.end(&share).await;
    let _ = sharing.sharers().await;
    let _ = sharing.received(&share).await;
    for id in [EntryId::Folder(FolderId::new("d")), EntryId::File(FileId::new("f"))] {
        let _ = links.openness(&id).await;
        let _ = links.set_access(&id, Access::Hidden).await;
        let _ = links.expiring(&id).await;
        let _ = links.set_expiring(&id, LinkTerms { last_day: Day(1), uses: None }).await;
        let _ = links.withdraw(&id, Day(1)).await;
    }
    let _ = links.outlook(&folder).await;
    let _ = links.all_expiring().await;
    let _ = open_account(session).info().await;
    let _ = load_brand(session, "acme.example.com", Names::Labels).await;
}
