//! What the search asks of the drive: the vendor finds names in one folder only, so looking everywhere is going everywhere.
//! What is found is shown at once.

use std::sync::Arc;

use futures::future::{AbortHandle, abortable};
use leptos::prelude::*;
use leptos::task::spawn_local;
use portico_client::drive::model::{Crumb, Entry, EntryId, FolderId, FolderListing};
use portico_client::listing::filter::Filter;
use portico_client::problem::Problem;

use crate::parts::kit::Kit;
use crate::parts::walk::{End, Met, Onward, walk};
use crate::parts::work::{Work, use_work};
use crate::state::lazy::use_lazy_state;

/// How much is found at most; nobody reads on.
pub const MOST: usize = 2_000;

/// What is looked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wanted {
    /// Words that must be in the name.
    pub text: String,
    /// In this folder and below it.
    pub within: FolderId,
}

/// Something that was found.
#[derive(Debug, Clone, PartialEq)]
pub struct Found {
    /// What it is.
    pub entry: Arc<Entry>,
    /// The way to the folder that it lies in.
    pub way: Arc<Vec<Crumb>>,
}

impl Found {
    /// The folder that it lies in.
    #[must_use]
    pub fn folder(&self) -> FolderId {
        self.way.last().map_or_else(FolderId::root, |step| step.id.clone())
    }
}

/// Where the search stands.
#[derive(Debug, Clone, PartialEq)]
pub enum Progress {
    /// It is looking.
    Walking,
    /// It has been everywhere.
    Done,
    /// It was stopped.
    Stopped,
    /// It has found more than it keeps.
    Full,
    /// The first folder could not be read.
    Failed(Problem),
}

/// A search; it is kept while the person looks at what was found.
#[derive(Clone, Copy)]
pub struct Search {
    kit: Kit,
    work: Work,
    wanted: StoredValue<Option<Wanted>>,
    under_way: StoredValue<Option<AbortHandle>>,
    /// What was found so far.
    pub found: RwSignal<Vec<Found>>,
    /// How many folders were read.
    pub folders: RwSignal<u64>,
    /// How many could not be read, and why the last one could not.
    pub unread: RwSignal<Option<(u64, Problem)>>,
    /// Where it stands.
    pub progress: RwSignal<Progress>,
}

impl Search {
    /// The search of this page.
    #[must_use]
    pub fn of_page(kit: Kit) -> Self {
        use_lazy_state().get_or_create(move || Self {
            kit,
            work: use_work(),
            wanted: StoredValue::new(None),
            under_way: StoredValue::new(None),
            found: RwSignal::new(Vec::new()),
            folders: RwSignal::new(0),
            unread: RwSignal::new(None),
            progress: RwSignal::new(Progress::Done),
        })
    }

    /// Looks for something else; for the same it goes on, or shows what it has found.
    pub fn look_for(self, wanted: Wanted) {
        let is_same = self.wanted.with_value(|before| before.as_ref() == Some(&wanted));
        let is_worth_keeping =
            matches!(*self.progress.read_untracked(), Progress::Done | Progress::Full);
        if !(is_same && is_worth_keeping) {
            self.begin(wanted);
        }
    }

    /// Begins anew.
    pub fn again(self) {
        if let Some(wanted) = self.wanted.get_value() {
            self.begin(wanted);
        }
    }

    /// Looks no further.
    pub fn stop(self) {
        self.abort();
        if *self.progress.read_untracked() == Progress::Walking {
            self.progress.set(Progress::Stopped);
        }
    }

    /// Forgets everything.
    pub fn clear(self) {
        self.abort();
        self.wanted.set_value(None);
        self.found.set(Vec::new());
        self.progress.set(Progress::Done);
    }

    /// What a folder is called, as far as it is known; it changes while the search finds out.
    #[must_use]
    pub fn folder_name(self, folder: &FolderId) -> Option<String> {
        let of_way = |way: &[Crumb]| way.iter().find(|step| step.id == *folder).map(name_of);
        let seen = self.kit.seen(folder).and_then(|listing| of_way(&listing.crumbs));
        seen.or_else(|| self.found.read().iter().find_map(|found| of_way(&found.way)))
    }

    /// Saves a file or a folder to this computer.
    pub fn download(self, found: &Found) {
        let (transfers, folder) = (self.work.transfers(), found.folder());
        match &found.entry.id {
            EntryId::File(_) => transfers.download_file(&found.entry, &folder),
            id @ EntryId::Folder(_) => {
                let ids = std::slice::from_ref(id);
                transfers.download_zip(&found.entry.name, ids, &folder);
            }
        }
    }

    fn begin(self, wanted: Wanted) {
        self.abort();
        self.found.set(Vec::new());
        self.folders.set(0);
        self.unread.set(None);
        self.progress.set(Progress::Walking);
        let (walk, handle) = abortable(self.look(wanted.clone()));
        self.wanted.set_value(Some(wanted));
        self.under_way.set_value(Some(handle));
        spawn_local(async move {
            if let Ok(progress) = walk.await {
                self.progress.set(progress);
            }
        });
    }

    fn abort(self) {
        if let Some(handle) = self.under_way.get_value() {
            handle.abort();
        }
    }

    async fn look(self, wanted: Wanted) -> Progress {
        let filter = Filter::new(&wanted.text);
        let mut take = |met: Met, _: usize| {
            match met {
                Met::Folder(listing) => self.take(listing, &filter),
                Met::Unread(problem) => self.unread.update(|unread| {
                    let before = unread.as_ref().map_or(0, |(count, _)| *count);
                    *unread = Some((before + 1, problem));
                }),
            }
            if self.found.read_untracked().len() >= MOST { Onward::Stop } else { Onward::Go }
        };
        match walk(self.kit, wanted.within, &mut take).await {
            End::Everywhere => Progress::Done,
            End::Enough => Progress::Full,
            End::Failed(problem) => Progress::Failed(problem),
        }
    }

    fn take(self, listing: FolderListing, filter: &Filter) {
        self.folders.update(|count| *count += 1);
        let way = Arc::new(listing.crumbs);
        let hits: Vec<Found> = listing
            .entries
            .into_iter()
            .filter(|entry| filter.shows(entry))
            .map(|entry| Found { entry: Arc::new(entry), way: Arc::clone(&way) })
            .collect();
        if !hits.is_empty() {
            self.found.update(|found| {
                let room = MOST - found.len().min(MOST);
                found.extend(hits.into_iter().take(room));
            });
        }
    }
}

fn name_of(step: &Crumb) -> String {
    step.name.clone()
}
