//! What deeds ask of the drive: the only file of the deeds that calls the client.

use std::rc::Rc;
use std::sync::Arc;

use leptos::prelude::*;
use portico_client::blob::Blob;
use portico_client::drive::capability::{Changes, Drive, Rewriting};
use portico_client::drive::model::{Blank, Entry, EntryId, EntryName, FolderId};
use portico_client::problem::Problem;
use portico_client::transfer::Transfers;
use portico_client::vendor::open_rewriting;

use super::super::state::ids;
use crate::parts::bulk::use_changes;
use crate::parts::kit::Kit;
use crate::parts::local_folder::LocalFolder;
use crate::parts::make_file::make_file;
use crate::parts::work::{Work, use_work};
use crate::state::session::use_session;

/// Changes folders, and sends bytes back and forth.
#[derive(Clone, Copy)]
pub struct Deed {
    changes: StoredValue<Rc<dyn Changes>, LocalStorage>,
    rewriting: StoredValue<Rc<dyn Rewriting>, LocalStorage>,
    work: Work,
}

impl Deed {
    /// With what the signed-in views share.
    #[must_use]
    pub fn new() -> Self {
        let session = use_session().get();
        Self {
            changes: StoredValue::new_local(use_changes()),
            rewriting: StoredValue::new_local(open_rewriting(&session)),
            work: use_work(),
        }
    }

    /// What changes the drive.
    #[must_use]
    pub fn changes(self) -> Rc<dyn Changes> {
        self.changes.get_value()
    }

    /// Creates a folder.
    ///
    /// # Errors
    /// What the drive says; [`Problem::NameTaken`] when the name is in use.
    pub async fn create_folder(self, parent: FolderId, name: EntryName) -> Result<Entry, Problem> {
        self.changes().create_folder(&parent, &name).await
    }

    /// Makes a text without anything in it, called `name` or like that with a number.
    ///
    /// # Errors
    /// What the drive says.
    pub async fn create_text(
        self,
        kit: Kit,
        folder: FolderId,
        name: &str,
    ) -> Result<Entry, Problem> {
        let rewriting = self.rewriting.get_value();
        make_file(&*rewriting, kit, &folder, name, None, Blob::of_text("")?).await
    }

    /// Makes a document for another program.
    ///
    /// # Errors
    /// What the drive says.
    pub async fn create_blank(self, folder: FolderId, blank: Blank) -> Result<Entry, Problem> {
        self.rewriting.get_value().create_blank(&folder, blank).await
    }

    /// Gives an entry another name.
    ///
    /// # Errors
    /// What the drive says; [`Problem::NameTaken`] when the name is in use.
    pub async fn rename(self, id: EntryId, name: EntryName) -> Result<Entry, Problem> {
        self.changes().rename(&id, &name).await
    }

    /// What sends bytes back and forth.
    #[must_use]
    pub fn transfers(self) -> Transfers {
        self.work.transfers()
    }

    /// Writes entries, which are in `folder`, into a folder of this computer; answers how many folders of theirs could not
    /// be listed, and why.
    ///
    /// # Errors
    /// Why nothing could be written.
    pub async fn download_into(
        self,
        drive: Rc<dyn Drive>,
        local: LocalFolder,
        entries: &[Arc<Entry>],
        folder: &FolderId,
    ) -> Result<Option<(u64, Problem)>, Problem> {
        #[cfg(target_arch = "wasm32")]
        {
            let Some(files) = drive.files() else { return Ok(None) };
            let entries: Vec<Entry> = entries.iter().map(|entry| Entry::clone(entry)).collect();
            self.work.transfers().download_into(&local, &files, &entries, folder).await
        }
        #[cfg(not(target_arch = "wasm32"))]
        {
            let _ = (drive, entries, folder);
            match local {}
        }
    }

    /// Saves entries to this computer: one file as it is, everything else as one archive of this name.
    pub fn download(self, entries: &[Arc<Entry>], folder: &FolderId, archive: &str) {
        let transfers = self.work.transfers();
        match entries {
            [] => {}
            [file] if !file.is_folder() => transfers.download_file(file, folder),
            many => transfers.download_zip(archive, &ids(many), folder),
        }
    }
}
