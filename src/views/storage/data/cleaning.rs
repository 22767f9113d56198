//! Cleaning up: chosen files go into the trash, each of them told, and all of them can be brought back.

use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;
use portico_client::drive::model::{Entry, FolderId};
use portico_client::problem::Problem;

use super::Explorer;
use crate::parts::bulk::{Task, run};
use crate::parts::history::Action;

/// So many files go before it is told how far it is, and before somebody can stop it.
const AT_ONCE: usize = 8;

/// What became of a file.
#[derive(Debug, Clone, PartialEq)]
pub enum Fate {
    /// It is still there, and will go.
    Waiting,
    /// It is in the trash.
    Gone,
    /// It was refused.
    Refused(Problem),
    /// Somebody stopped before.
    Kept,
}

/// A file that goes, and what became of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Candidate {
    /// What it is called.
    pub name: String,
    /// Bytes.
    pub size: u64,
    /// What became of it.
    pub fate: Fate,
}

/// Files on their way into the trash; handles only.
#[derive(Clone, Copy)]
pub struct Cleaning {
    entries: StoredValue<Vec<Arc<Entry>>>,
    folders: StoredValue<Vec<FolderId>>,
    is_stopped: StoredValue<bool>,
    /// The files.
    pub files: RwSignal<Vec<Candidate>>,
    /// True while they go.
    pub is_going: RwSignal<bool>,
    /// True when it is over.
    pub is_over: RwSignal<bool>,
}

impl Cleaning {
    /// How many bytes the files have.
    #[must_use]
    pub fn bytes(self) -> u64 {
        self.files.read().iter().map(|file| file.size).sum()
    }

    /// How many there are, and of how many it is known what became of them.
    #[must_use]
    pub fn steps(self) -> (usize, usize) {
        let files = self.files.read();
        (files.iter().filter(|file| file.fate != Fate::Waiting).count(), files.len())
    }

    /// No more go.
    pub fn stop(self) {
        self.is_stopped.set_value(true);
    }
}

impl Explorer {
    /// Files that shall go, for as long as the owner of the moment lives.
    #[must_use]
    pub fn cleaning(self, files: &[usize]) -> Cleaning {
        let (entries, folders) = self.entries(files);
        let candidate = |entry: &Arc<Entry>| Candidate {
            name: entry.name.clone(),
            size: entry.size().unwrap_or_default(),
            fate: Fate::Waiting,
        };
        let files = entries.iter().map(candidate).collect();
        Cleaning {
            entries: StoredValue::new(entries),
            folders: StoredValue::new(folders),
            is_stopped: StoredValue::new(false),
            files: RwSignal::new(files),
            is_going: RwSignal::new(false),
            is_over: RwSignal::new(false),
        }
    }

    /// They go. `then` hears whether all of them did.
    pub fn clean(self, cleaning: Cleaning, then: Callback<bool>) {
        let (entries, folders) = (cleaning.entries.get_value(), cleaning.folders.get_value());
        cleaning.is_going.set(true);
        spawn_local(async move {
            let changes = self.changes.get_value();
            let mut gone = Vec::new();
            let mut is_whole = true;
            for (at, some) in entries.chunks(AT_ONCE).enumerate() {
                let is_stopped = cleaning.is_stopped.try_get_value().unwrap_or(false);
                if is_stopped {
                    is_whole = false;
                    break;
                }
                let outcome = run(changes.clone(), Task::Trash, some.to_vec()).await;
                is_whole &= outcome.failed.is_empty();
                let fate = |entry: &Arc<Entry>| {
                    let failed = outcome.failed.iter().find(|(it, _)| it.id == entry.id);
                    failed.map_or(Fate::Gone, |(_, problem)| Fate::Refused(problem.clone()))
                };
                let fates: Vec<Fate> = some.iter().map(fate).collect();
                cleaning.files.try_update(|files| {
                    let here = files.iter_mut().skip(at * AT_ONCE);
                    for (file, fate) in here.zip(fates) {
                        file.fate = fate;
                    }
                });
                gone.extend(outcome.done);
            }
            cleaning.files.try_update(|files| {
                for file in files.iter_mut().filter(|file| file.fate == Fate::Waiting) {
                    file.fate = Fate::Kept;
                }
            });
            for folder in &folders {
                self.kit.touch(folder);
            }
            self.history.record(Action::trashed(&gone, folders));
            cleaning.is_going.try_set(false);
            cleaning.is_over.try_set(true);
            then.try_run(is_whole);
        });
    }
}
