//! Opens a file where it lies, from something that it hangs on.

use std::rc::Rc;

use leptos::prelude::*;
use leptos::task::spawn_local;
use portico_client::drive::capability::Inspection;
use portico_client::drive::model::{EntryId, FileId};
use portico_client::listing::sort::Order;
use portico_client::vendor::open_inspection;

use super::folder_address::entry_href;
use crate::routes::router::{Router, use_router};
use crate::state::session::{AppSession, use_session};
use crate::state::toasts::{Toasts, use_toasts};

/// Opens it.
type Open = fn(Router, Toasts, AppSession, FileId);

lazy_part! {
    /// Loads what asks where a file lies.
    fn load_opener(file_opener) -> Open {
        open
    }
}

/// What opens files; to be asked for while a view is built.
#[must_use]
pub fn use_file_opener() -> Callback<FileId> {
    let (router, toasts, session) = (use_router(), use_toasts(), use_session());
    Callback::new(move |file: FileId| {
        spawn_local(async move {
            let open = load_opener().await;
            open(router, toasts, session, file);
        });
    })
}

/// What it hangs on knows the file alone: the folder that it is shown over is asked for.
fn open(router: Router, toasts: Toasts, session: AppSession, file: FileId) {
    let inspection: Rc<dyn Inspection> = open_inspection(&session.get());
    spawn_local(async move {
        let id = EntryId::File(file);
        match inspection.inspect(&id).await {
            Ok(found) => router.go(&entry_href(&found.folder, Order::default(), &id)),
            Err(problem) => toasts.failed(&problem),
        }
    });
}
