//! What the explorer asks of the drive: the only file of the view that calls the client.

mod cleaning;
mod following;
mod versions;

use std::collections::HashSet;
use std::rc::Rc;
use std::sync::Arc;

use futures::future::{AbortHandle, abortable};
use leptos::prelude::*;
use leptos::task::spawn_local;
use portico_client::drive::capability::{Changes, Inspection};
use portico_client::drive::model::{Entry, FolderId};
use portico_client::problem::Problem;
use portico_client::storage::{Inventory, SeenFile, Total};
use portico_client::vendor::open_inspection;

pub use self::cleaning::{Candidate, Cleaning, Fate};
pub use self::versions::{Old, Olds};
use crate::i18n::say;
use crate::locales::files as files_texts;
use crate::parts::bulk::use_changes;
use crate::parts::history::{History, use_history};
use crate::parts::kit::Kit;
use crate::parts::walk::{End, Met, Onward, walk};
use crate::state::lazy::use_lazy_state;
use crate::state::session::use_session;

/// What was met is shown again so often, in milliseconds: sums of everything are not worth doing for each folder.
const PAUSE: f64 = 400.0;

/// Where the walk stands.
#[derive(Debug, Clone, PartialEq)]
pub enum Progress {
    /// It has not begun.
    Idle,
    /// It goes on.
    Walking,
    /// It has been everywhere.
    Done,
    /// It was stopped.
    Stopped,
    /// The first folder could not be read.
    Failed(Problem),
}

/// How far the walk is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Steps {
    /// Folders that were read.
    pub read: u64,
    /// Folders that are known and were not read yet.
    pub left: u64,
}

/// The explorer; what it has found is kept while the page lives.
#[derive(Clone, Copy)]
pub struct Explorer {
    kit: Kit,
    history: History,
    changes: StoredValue<Rc<dyn Changes>, LocalStorage>,
    inspection: StoredValue<Rc<dyn Inspection>, LocalStorage>,
    under_way: StoredValue<Option<AbortHandle>>,
    inventory: StoredValue<Inventory>,
    // Changes when what was met has; the inventory itself is too large to be compared.
    version: RwSignal<u64>,
    shown_at: StoredValue<f64>,
    olds: Olds,
    /// Where the walk stands.
    pub progress: RwSignal<Progress>,
    /// How far it is.
    pub steps: RwSignal<Steps>,
    /// How many folders could not be read, and why the last one could not.
    pub unread: RwSignal<Option<(u64, Problem)>>,
    /// True when something has changed that is not known here.
    pub is_old: RwSignal<bool>,
    /// The files that are chosen, by their places.
    pub chosen: RwSignal<HashSet<usize>>,
}

impl Explorer {
    /// The explorer of this page.
    #[must_use]
    pub fn of_page(kit: Kit) -> Self {
        let (session, history, changes) = (use_session(), use_history(), use_changes());
        use_lazy_state().get_or_create(move || {
            let explorer = Self {
                kit,
                history,
                changes: StoredValue::new_local(changes),
                inspection: StoredValue::new_local(open_inspection(&session.get())),
                under_way: StoredValue::new(None),
                inventory: StoredValue::new(Inventory::default()),
                version: RwSignal::new(0),
                shown_at: StoredValue::new(0.0),
                olds: Olds::new(),
                progress: RwSignal::new(Progress::Idle),
                steps: RwSignal::new(Steps::default()),
                unread: RwSignal::new(None),
                is_old: RwSignal::new(false),
                chosen: RwSignal::new(HashSet::new()),
            };
            Effect::watch(
                move || history.last.get(),
                move |last, _, _| {
                    if let Some((turn, items)) = last {
                        explorer.follow(*turn, items);
                    }
                },
                false,
            );
            explorer
        })
    }

    /// Asks something of what was met; whoever asks is told when it changes.
    pub fn ask<T>(self, ask: impl FnOnce(&Inventory) -> T) -> T {
        self.version.track();
        self.inventory.with_value(ask)
    }

    /// Asks once.
    pub fn ask_once<T>(self, ask: impl FnOnce(&Inventory) -> T) -> T {
        self.inventory.with_value(ask)
    }

    /// Asks something of one file; whoever asks is told when it changes. While everything is looked at anew, nothing is known of it.
    pub fn of_file<T: Default>(self, at: usize, ask: impl FnOnce(&SeenFile) -> T) -> T {
        self.ask(|inventory| inventory.get_file(at).map(ask)).unwrap_or_default()
    }

    /// What is in all folders together.
    #[must_use]
    pub fn total(self) -> Total {
        self.ask(|inventory| inventory.totals().first().copied().unwrap_or_default())
    }

    /// The way to the folder of a file, in words.
    #[must_use]
    pub fn way_words(self, at: usize) -> String {
        self.ask(|inventory| {
            let name = |at: &usize| match inventory.folder(*at).name.as_str() {
                "" => say(files_texts::TITLE).to_owned(),
                name => name.to_owned(),
            };
            let way = inventory.get_file(at).map(|file| inventory.way(file.folder));
            way.unwrap_or_default().iter().map(name).collect::<Vec<_>>().join(" › ")
        })
    }

    /// Walks, unless somebody has already; it goes on while somebody looks at something else.
    pub fn begin(self) {
        if *self.progress.read_untracked() == Progress::Idle {
            self.begin_anew();
        }
    }

    /// Walks anew.
    pub fn begin_anew(self) {
        self.abort();
        self.inventory.set_value(Inventory::default());
        self.olds.clear();
        self.chosen.set(HashSet::new());
        self.steps.set(Steps::default());
        self.unread.set(None);
        self.is_old.set(false);
        self.progress.set(Progress::Walking);
        self.show();
        let (walk, handle) = abortable(self.go());
        self.under_way.set_value(Some(handle));
        spawn_local(async move {
            if let Ok(progress) = walk.await {
                self.show();
                self.progress.set(progress);
            }
        });
    }

    /// Walks no further; what was met stays.
    pub fn stop(self) {
        self.abort();
        if *self.progress.read_untracked() == Progress::Walking {
            self.show();
            self.progress.set(Progress::Stopped);
        }
    }

    fn abort(self) {
        if let Some(handle) = self.under_way.get_value() {
            handle.abort();
        }
    }

    async fn go(self) -> Progress {
        let mut take = |met: Met, left: usize| {
            match met {
                Met::Folder(listing) => {
                    self.inventory.update_value(|inventory| inventory.add(listing));
                    self.steps.update(|steps| steps.read += 1);
                }
                Met::Unread(problem) => self.unread.update(|unread| {
                    let before = unread.as_ref().map_or(0, |(count, _)| *count);
                    *unread = Some((before + 1, problem));
                }),
            }
            self.steps.update(|steps| steps.left = left as u64);
            if js_sys::Date::now() - self.shown_at.get_value() > PAUSE {
                self.show();
            }
            Onward::Go
        };
        match walk(self.kit, FolderId::root(), &mut take).await {
            End::Everywhere | End::Enough => Progress::Done,
            End::Failed(problem) => Progress::Failed(problem),
        }
    }

    /// What was met is shown.
    fn show(self) {
        self.shown_at.set_value(js_sys::Date::now());
        self.version.update(|version| *version += 1);
    }

    /// Chosen files as entries, and the folders that they lie in.
    fn entries(self, files: &[usize]) -> (Vec<Arc<Entry>>, Vec<FolderId>) {
        self.ask_once(|inventory| {
            let there = || files.iter().copied().filter(|at| inventory.get_file(*at).is_some());
            let entries = there().map(|at| Arc::new(inventory.entry(at))).collect();
            let folders: HashSet<usize> = there().map(|at| inventory.file(at).folder).collect();
            let folders = folders.into_iter().map(|at| inventory.folder(at).id.clone()).collect();
            (entries, folders)
        })
    }
}
