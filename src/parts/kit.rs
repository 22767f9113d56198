//! What the signed-in views share: the drive, what was seen last, and what was copied.

use std::collections::HashMap;
use std::rc::Rc;

use leptos::prelude::*;
use portico_client::drive::capability::Drive;
use portico_client::drive::model::{Account, FolderId, FolderListing};
use portico_client::vendor::open_drive;

use super::clipboard::Clipboard;
use super::kept::Kept;
use crate::state::lazy::use_lazy_state;
use crate::state::session::use_session;

/// Handles that outlive every view; they end with the session.
#[derive(Clone, Copy)]
pub struct Kit {
    drive: StoredValue<Rc<dyn Drive>, LocalStorage>,
    kept: StoredValue<Kept>,
    /// What was copied or cut.
    pub clipboard: RwSignal<Option<Clipboard>>,
    // How often something was done to a folder; who shows it follows its number.
    touched: RwSignal<HashMap<FolderId, u64>>,
    uploads: RwSignal<u64>,
    /// Who is signed in and how much is stored, once it is known.
    pub account: RwSignal<Option<Account>>,
    /// What the navigation shows below its places, once it has come.
    pub side: RwSignal<Option<fn() -> AnyView>>,
}

impl Kit {
    /// Puts it together, for as long as the owner of the moment lives.
    #[must_use]
    pub fn new(drive: Rc<dyn Drive>) -> Self {
        Self {
            drive: StoredValue::new_local(drive),
            kept: StoredValue::new(Kept::default()),
            clipboard: RwSignal::new(None),
            touched: RwSignal::new(HashMap::new()),
            uploads: RwSignal::new(0),
            account: RwSignal::new(None),
            side: RwSignal::new(None),
        }
    }

    /// The drive.
    #[must_use]
    pub fn drive(self) -> Rc<dyn Drive> {
        self.drive.get_value()
    }

    /// A folder as it was seen last.
    #[must_use]
    pub fn seen(self, folder: &FolderId) -> Option<FolderListing> {
        self.kept.with_value(|kept| kept.get(folder).cloned())
    }

    /// Remembers how a folder looks.
    pub fn keep(self, listing: FolderListing) {
        self.kept.update_value(|kept| kept.put(listing));
    }

    /// A folder is not what it was: who shows it reads it again.
    pub fn touch(self, folder: &FolderId) {
        // The session may have ended while the work was done: then nobody looks any more.
        self.kept.try_update_value(|kept| kept.forget(folder));
        self.touched.try_update(|touched| *touched.entry(folder.clone()).or_default() += 1);
    }

    /// An upload into the folder has ended.
    pub fn uploaded(self, folder: &FolderId) {
        self.touch(folder);
        self.uploads.try_update(|count| *count += 1);
    }

    /// A number that changes whenever an upload has ended.
    pub fn uploads(self) -> u64 {
        self.uploads.get()
    }

    /// A number that changes whenever something was done to the folder.
    #[must_use]
    pub fn touches(self, folder: &FolderId) -> u64 {
        self.touched.read().get(folder).copied().unwrap_or_default()
    }
}

/// The kit of the signed-in page; the first view that asks for it puts it together.
#[must_use]
pub fn use_kit() -> Kit {
    let session = use_session();
    use_lazy_state().get_or_create(move || Kit::new(open_drive(&session.get())))
}
