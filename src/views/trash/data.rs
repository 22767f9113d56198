//! What the trash view asks of the drive: the only file of the view that calls the client.

use std::rc::Rc;
use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;
use portico_client::drive::capability::Changes;
use portico_client::drive::model::{Entry, FolderId, TrashedEntry};
use portico_client::problem::Problem;

use crate::error_text;
use crate::i18n::say;
use crate::locales::{files as files_texts, trash as texts};
use crate::parts::bulk::{Outcome, Task, run, use_changes};
use crate::parts::kit::Kit;
use crate::state::toasts::Toasts;

/// Where loading stands; rows that are there stay while new ones come.
#[derive(Debug, Clone, PartialEq)]
pub enum Load {
    /// Nothing has come yet.
    Waiting,
    /// The rows are there.
    Ready,
    /// Nothing has come, and nothing will.
    Failed(Problem),
}

/// What is in the trash, and what can be done with it.
#[derive(Clone, Copy)]
pub struct Data {
    kit: Kit,
    changes: StoredValue<Rc<dyn Changes>, LocalStorage>,
    toasts: Toasts,
    /// Where loading stands.
    pub load: RwSignal<Load>,
    /// What is there, what was put there last first.
    pub rows: RwSignal<Vec<Arc<TrashedEntry>>>,
}

impl Data {
    /// With what the signed-in views share.
    #[must_use]
    pub fn new(kit: Kit, toasts: Toasts) -> Self {
        Self {
            kit,
            changes: StoredValue::new_local(use_changes()),
            toasts,
            load: RwSignal::new(Load::Waiting),
            rows: RwSignal::new(Vec::new()),
        }
    }

    /// Reads the trash; what is shown stays until the answer has come.
    pub fn refresh(self) {
        let changes = self.changes.get_value();
        spawn_local(async move {
            match changes.list_trash().await {
                Ok(mut rows) => {
                    rows.sort_by_key(|row| std::cmp::Reverse(row.trashed));
                    self.rows.try_set(rows.into_iter().map(Arc::new).collect());
                    self.load.try_set(Load::Ready);
                }
                Err(problem) => {
                    self.load.try_update(|load| *load = failed(load, problem));
                }
            }
        });
    }

    /// Puts entries back to where they were.
    pub fn restore(self, entries: Vec<Arc<Entry>>) {
        self.run(Task::Restore, entries, |done| match done {
            [one] => texts::restored_one(&one.name),
            many => texts::restored(many.len() as u64),
        });
    }

    /// Deletes entries for good.
    pub fn delete_forever(self, entries: Vec<Arc<Entry>>) {
        self.run(Task::DeleteForever, entries, |done| match done {
            [one] => texts::deleted_one(&one.name),
            many => texts::deleted(many.len() as u64),
        });
    }

    /// Deletes everything for good.
    pub fn empty(self) {
        let before = self.rows.get_untracked();
        self.rows.set(Vec::new());
        let changes = self.changes.get_value();
        spawn_local(async move {
            match changes.empty_trash().await {
                Ok(()) => self.toasts.done(say(texts::EMPTIED)),
                Err(problem) => {
                    self.rows.try_set(before);
                    self.toasts.failed(&problem);
                }
            }
            self.refresh_if_shown();
        });
    }

    /// The rows go at once; what is refused comes back.
    fn run(self, task: Task, entries: Vec<Arc<Entry>>, tell: fn(&[Arc<Entry>]) -> String) {
        let before = self.rows.get_untracked();
        let leaves =
            |row: &Arc<TrashedEntry>| !entries.iter().any(|entry| entry.id == row.entry.id);
        self.rows.update(|rows| rows.retain(leaves));
        let changes = self.changes.get_value();
        spawn_local(async move {
            let outcome = run(changes, task, entries).await;
            if !outcome.done.is_empty() {
                self.toasts.done(tell(&outcome.done));
            }
            self.tell_failures(&outcome);
            if !outcome.failed.is_empty() {
                self.rows.try_set(before);
            }
            // Where it went back to is not known here: the root is what is shown most often.
            self.kit.touch(&FolderId::root());
            self.refresh_if_shown();
        });
    }

    fn refresh_if_shown(self) {
        if self.load.try_get_untracked().is_some() {
            self.refresh();
        }
    }

    fn tell_failures(self, outcome: &Outcome) {
        let text = match outcome.failed.as_slice() {
            [] => return,
            [(entry, problem)] => {
                files_texts::failed_one(&entry.name, &error_text::sentence(problem))
            }
            [(_, problem), ..] => files_texts::failed_many(
                outcome.failed.len() as u64,
                &error_text::sentence(problem),
            ),
        };
        self.toasts.failed_text(text);
    }
}

/// Rows that are there are worth more than an error in their place.
fn failed(load: &Load, problem: Problem) -> Load {
    match load {
        Load::Ready => Load::Ready,
        Load::Waiting | Load::Failed(_) => Load::Failed(problem),
    }
}
