//! What the details ask of the drive: the only file of the panel that calls the client.

use std::rc::Rc;
use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;
use portico_client::blob::BlobAddress;
use portico_client::drive::capability::{Contents, Inspection, Rewriting};
use portico_client::drive::model::{
    Crumb, Entry, EntryId, EntryKind, FileId, FolderId, Particulars, Version,
};
use portico_client::problem::Problem;
use portico_client::vendor::{open_inspection, open_rewriting};

use super::super::actions::{Action, Target, reason_text, refusal};
use super::super::deeds::Scene;
use crate::i18n::Text;
use crate::locales::details as texts;
use crate::parts::contents::use_contents;
use crate::parts::work::{Work, use_work};
use crate::state::session::use_session;
use crate::state::toasts::{Toasts, use_toasts};

/// Asks, and changes what can be changed here.
#[derive(Clone, Copy)]
pub struct Inspector {
    scene: Scene,
    inspection: StoredValue<Rc<dyn Inspection>, LocalStorage>,
    rewriting: StoredValue<Rc<dyn Rewriting>, LocalStorage>,
    contents: StoredValue<Rc<dyn Contents>, LocalStorage>,
    work: Work,
    toasts: Toasts,
    /// Counts what was done to versions: a listing need not show it.
    pub done: RwSignal<u64>,
}

/// Where loading stands.
#[derive(Debug, Clone, PartialEq)]
pub enum Load<T> {
    /// Nothing has come yet.
    Waiting,
    /// It is there.
    Ready(T),
    /// It will not come.
    Failed(Problem),
}

impl Inspector {
    /// For the panel that is being built.
    #[must_use]
    pub fn new(scene: Scene) -> Self {
        let session = use_session().get();
        Self {
            scene,
            inspection: StoredValue::new_local(open_inspection(&session)),
            rewriting: StoredValue::new_local(open_rewriting(&session)),
            contents: StoredValue::new_local(use_contents()),
            work: use_work(),
            toasts: use_toasts(),
            done: RwSignal::new(0),
        }
    }

    /// Asks for all that there is to know.
    pub fn inspect(self, id: EntryId, load: RwSignal<Load<Particulars>>) {
        let inspection = self.inspection.get_value();
        spawn_local(async move {
            load.try_set(loaded(inspection.inspect(&id).await));
        });
    }

    /// Asks for the versions of a file.
    pub fn versions(self, file: FileId, load: RwSignal<Load<Vec<Version>>>) {
        let inspection = self.inspection.get_value();
        spawn_local(async move {
            load.try_set(loaded(inspection.versions(&file).await));
        });
    }

    /// A small picture of a file; none comes for what has none.
    pub fn thumbnail(self, file: FileId, shown: RwSignal<Option<Rc<BlobAddress>>, LocalStorage>) {
        let contents = self.contents.get_value();
        spawn_local(async move {
            if let Ok(picture) = contents.thumbnail(&file).await {
                shown.try_set(picture.address("image/jpeg").map(Rc::new));
            }
        });
    }

    /// Writes the description.
    ///
    /// # Errors
    /// What the drive says.
    pub async fn describe(self, id: EntryId, text: String) -> Result<(), Problem> {
        self.inspection.get_value().describe(&id, text.trim()).await
    }

    /// Saves a version to this computer.
    pub fn download(self, entry: &Entry, version: &Version) {
        let kind = EntryKind::File { size: version.size, md5: None, version: version.number };
        let entry = Entry { id: EntryId::File(version.id.clone()), kind, ..entry.clone() };
        self.work.transfers().download_file(&entry, &self.scene.state.folder.get_untracked());
    }

    /// Makes a version the current content again; what was current becomes a version.
    pub fn restore(self, entry: Arc<Entry>, version: Version, busy: RwSignal<bool>) {
        let EntryId::File(file) = entry.id.clone() else { return };
        let (contents, rewriting) = (self.contents.get_value(), self.rewriting.get_value());
        let folder = self.scene.state.folder.get_untracked();
        busy.set(true);
        spawn_local(async move {
            let answer = async {
                let old = contents.read(&version.id, None, Rc::new(|_| {})).await?;
                rewriting.rewrite(&file, old, version.modified, Rc::new(|_| {})).await
            };
            let answer = answer.await;
            busy.try_set(false);
            self.tell(answer, texts::restored(&u64::from(version.number).to_string()), &folder);
        });
    }

    /// Removes a version for ever.
    pub fn remove(self, version: Version, busy: RwSignal<bool>) {
        let inspection = self.inspection.get_value();
        let folder = self.scene.state.folder.get_untracked();
        busy.set(true);
        spawn_local(async move {
            let answer = inspection.remove_version(&version.id).await;
            busy.try_set(false);
            self.tell(answer, texts::removed(&u64::from(version.number).to_string()), &folder);
        });
    }

    /// The way to the folder that is shown, with names.
    #[must_use]
    pub fn way(self) -> Vec<Crumb> {
        self.scene.state.crumbs.get()
    }

    /// Why nothing can be changed now; none when it can.
    #[must_use]
    pub fn no_change(self) -> Option<Text> {
        let target = Target { folders: 0, files: 1 };
        refusal(Action::Rename, target, self.scene.can.get()).map(reason_text)
    }

    /// Tells that something was copied.
    pub fn told(self, text: &'static str) {
        self.toasts.done(text);
    }

    fn tell(self, answer: Result<(), Problem>, done: String, folder: &FolderId) {
        match answer {
            Ok(()) => {
                self.toasts.done(done);
                self.done.try_update(|count| *count += 1);
                self.scene.kit.touch(folder);
            }
            Err(problem) => self.toasts.failed(&problem),
        }
    }
}

fn loaded<T>(answer: Result<T, Problem>) -> Load<T> {
    match answer {
        Ok(value) => Load::Ready(value),
        Err(problem) => Load::Failed(problem),
    }
}
