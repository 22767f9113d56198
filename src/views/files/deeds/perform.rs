//! Doing what was asked for: guesses are shown at once, answers put them right, and what can be undone offers it.

use std::collections::HashSet;
use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;
use portico_client::drive::model::{Crumb, Entry, EntryId, EntryName, FolderId};

use super::super::data::Data;
use super::super::pending::{put, take};
use super::super::state::{State, ids};
use super::data::Deed;
use super::destination::check;
use super::dialogs::refusal_text;
use crate::error_text;
use crate::i18n::say;
use crate::locales::files as texts;
use crate::parts::bulk::{Outcome, Task, run};
use crate::parts::clipboard::{Clipboard, Transport};
use crate::parts::history::{Action, History, Item, Step};
use crate::parts::kit::Kit;
use crate::state::toasts::Toasts;

/// Everything that doing takes.
#[derive(Clone, Copy)]
pub struct Perform {
    /// What the view shows.
    pub state: State,
    /// What the signed-in views share.
    pub kit: Kit,
    /// Reads folders.
    pub data: Data,
    /// Changes folders, uploads and downloads.
    pub deed: Deed,
    /// Where results are told.
    pub toasts: Toasts,
    /// What was done, and takes it back.
    pub history: History,
    /// The entries that get other names at once.
    pub renaming: RwSignal<Option<Vec<Arc<Entry>>>>,
}

impl Perform {
    /// Puts entries into the trash.
    pub fn trash(self, entries: Vec<Arc<Entry>>) {
        let from = self.state.folder.get_untracked();
        self.guess_gone(&entries);
        spawn_local(async move {
            let outcome = run(self.deed.changes(), Task::Trash, entries).await;
            self.settle_gone(&outcome);
            self.kit.touch(&from);
            self.history.record(Action::trashed(&outcome.done, vec![from]));
            self.tell_failures(&outcome);
        });
    }

    /// Moves or copies entries into a folder.
    pub fn transport(
        self,
        transport: Transport,
        entries: Vec<Arc<Entry>>,
        from: FolderId,
        to: Crumb,
    ) {
        let folder = if to.name.is_empty() { say(texts::TITLE).to_owned() } else { to.name };
        let is_shown = self.state.folder.get_untracked() == from;
        let task = match transport {
            Transport::Move => Task::Move(to.id.clone()),
            Transport::Copy => Task::Copy(to.id.clone()),
        };
        let leaves = is_shown && transport == Transport::Move;
        if leaves {
            self.guess_gone(&entries);
        }
        spawn_local(async move {
            let outcome = run(self.deed.changes(), task, entries).await;
            if leaves {
                self.settle_gone(&outcome);
            }
            self.kit.touch(&from);
            self.kit.touch(&to.id);
            self.history.record(match transport {
                Transport::Move => Action::moved(&outcome.done, from, to.id, folder),
                Transport::Copy => Action::copied(&outcome.made, to.id, folder),
            });
            self.tell_failures(&outcome);
        });
    }

    /// A folder has been created, or an entry renamed: it is shown, selected, and brought into sight.
    pub fn show_entry(self, entry: Entry) {
        let id = entry.id.clone();
        self.state.base.update(|rows| put(rows, entry));
        let rows = self.state.rows.get_untracked();
        if let Some(index) = rows.iter().position(|row| row.id == id) {
            self.state.select_only(index);
            self.state.reveal(Some(index));
        }
        self.kit.touch(&self.state.folder.get_untracked());
    }

    /// Tells that an entry has another name, and offers the old one.
    pub fn renamed(self, entry: &Entry, before: &str) {
        let names = (EntryName::parse(before), EntryName::parse(&entry.name));
        if let (Ok(before), Ok(after)) = names {
            let (id, name) = (entry.id.clone(), entry.name.clone());
            let item = Item { id, name, step: Step::Rename { before, after } };
            let folder = self.state.folder.get_untracked();
            self.history.record(Action::renamed(vec![item], folder));
        }
    }

    /// Remembers entries, to be inserted elsewhere.
    pub fn remember(self, transport: Transport, entries: Vec<Arc<Entry>>) {
        if entries.is_empty() {
            return;
        }
        let told = match transport {
            Transport::Copy => texts::remembered,
            Transport::Move => texts::cut,
        };
        self.toasts.done(told(entries.len() as u64));
        let from = self.state.folder.get_untracked();
        self.kit.clipboard.set(Some(Clipboard { transport, entries, from }));
    }

    /// Saves entries to this computer.
    pub fn download(self, entries: &[Arc<Entry>]) {
        let state = self.state;
        let name = match entries {
            [one] => one.name.clone(),
            _ => untrack(|| state.folder_name()).unwrap_or_else(|| say(texts::TITLE).to_owned()),
        };
        self.deed.download(entries, &state.folder.get_untracked(), &name);
    }

    /// Inserts what was remembered.
    pub fn paste(self) {
        let Some(Clipboard { transport, entries, from }) = self.kit.clipboard.get_untracked()
        else {
            return;
        };
        let way = self.state.crumbs.get_untracked();
        let Some(here) = way.last().cloned() else { return };
        match check(transport, &ids(&entries), Some(&from), &way) {
            Ok(()) => {
                if transport == Transport::Move {
                    self.kit.clipboard.set(None);
                }
                self.transport(transport, entries, from, here);
            }
            Err(refusal) => self.toasts.failed_text(say(refusal_text(refusal))),
        }
    }

    fn guess_gone(self, entries: &[Arc<Entry>]) {
        self.state.pending.update(|pending| pending.take_away(ids(entries)));
    }

    /// The answers have come: what was done is gone for good, what was refused comes back.
    fn settle_gone(self, outcome: &Outcome) {
        let gone: HashSet<EntryId> = outcome.done.iter().map(|entry| entry.id.clone()).collect();
        self.state.base.try_update(|rows| take(rows, &gone));
        self.state.pending.try_update(|pending| {
            for entry in &outcome.done {
                pending.settle(&entry.id);
            }
            for (entry, _) in &outcome.failed {
                pending.settle(&entry.id);
            }
        });
    }

    /// One message for everything that was refused.
    fn tell_failures(self, outcome: &Outcome) {
        let text = match outcome.failed.as_slice() {
            [] => return,
            [(entry, problem)] => texts::failed_one(&entry.name, &error_text::sentence(problem)),
            [(_, problem), ..] => {
                texts::failed_many(outcome.failed.len() as u64, &error_text::sentence(problem))
            }
        };
        self.toasts.failed_text(text);
    }
}
