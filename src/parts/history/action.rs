//! Something that was done to entries, and what takes it back: pure.

use std::collections::HashSet;
use std::sync::Arc;

use leptos::prelude::*;
use portico_client::drive::model::{Access, Entry, EntryId, EntryName, FolderId};

/// What was done to one entry.
#[derive(Debug, Clone, PartialEq)]
pub enum Step {
    /// It went into the trash.
    Trash,
    /// It went from one folder into another.
    Move {
        /// Where it was.
        from: FolderId,
        /// Where it is.
        to: FolderId,
    },
    /// It got another name.
    Rename {
        /// The name that it had.
        before: EntryName,
        /// The name that it has.
        after: EntryName,
    },
    /// It was made as a copy.
    Copy,
    /// Others may open it who could not, or the other way around.
    Access {
        /// Who could.
        before: Access,
        /// Who can.
        after: Access,
    },
}

/// An entry, and what was done to it.
#[derive(Debug, Clone, PartialEq)]
pub struct Item {
    /// Which entry.
    pub id: EntryId,
    /// What it is called, for whoever is told.
    pub name: String,
    /// What was done.
    pub step: Step,
}

/// Something that was done to one or several entries at once.
#[derive(Debug, Clone)]
pub struct Action {
    /// The entries, in the order in which it was done; to all of them the same kind of thing.
    pub items: Vec<Item>,
    /// The folders that look different now.
    pub folders: Vec<FolderId>,
    /// What the folder is called where they went to; empty where nothing went anywhere.
    pub place: String,
    /// When, in seconds since 1970.
    pub at: i64,
    /// Hears of it when it is taken back or done again.
    pub on_change: Option<Callback<()>>,
    /// The message that offers to take it back.
    pub toast: Option<u64>,
}

/// Which way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Turn {
    /// It is taken back.
    Undo,
    /// It is done again.
    Redo,
}

/// What is asked of the drive for one entry.
#[derive(Debug, Clone, PartialEq)]
pub enum Call {
    /// Into the trash.
    Trash,
    /// Out of the trash.
    Restore,
    /// Into this folder.
    Move(FolderId),
    /// It gets this name.
    Rename(EntryName),
    /// These may open it.
    Access(Access),
}

impl Step {
    /// What takes it back, or does it again.
    #[must_use]
    pub fn call(&self, turn: Turn) -> Call {
        match (self, turn) {
            (Self::Trash, Turn::Undo) | (Self::Copy, Turn::Redo) => Call::Restore,
            (Self::Trash, Turn::Redo) | (Self::Copy, Turn::Undo) => Call::Trash,
            (Self::Move { from, .. }, Turn::Undo) => Call::Move(from.clone()),
            (Self::Move { to, .. }, Turn::Redo) => Call::Move(to.clone()),
            (Self::Rename { before, .. }, Turn::Undo) => Call::Rename(before.clone()),
            (Self::Rename { after, .. }, Turn::Redo) => Call::Rename(after.clone()),
            (Self::Access { before, .. }, Turn::Undo) => Call::Access(*before),
            (Self::Access { after, .. }, Turn::Redo) => Call::Access(*after),
        }
    }

    /// True when one of them has to wait for the other: a name may be free only afterwards.
    #[must_use]
    pub fn is_in_turn(&self) -> bool {
        match self {
            Self::Rename { .. } => true,
            Self::Trash | Self::Move { .. } | Self::Copy | Self::Access { .. } => false,
        }
    }
}

impl Action {
    fn new(items: Vec<Item>, folders: Vec<FolderId>) -> Self {
        let (place, at) = (String::new(), now());
        Self { items, folders, place, at, on_change: None, toast: None }
    }

    /// Entries of these folders went into the trash.
    #[must_use]
    pub fn trashed(entries: &[Arc<Entry>], folders: Vec<FolderId>) -> Self {
        Self::new(items(entries.iter().map(|it| &**it), &Step::Trash), folders)
    }

    /// Entries went from one folder into another, which is called `place`.
    #[must_use]
    pub fn moved(entries: &[Arc<Entry>], from: FolderId, to: FolderId, place: String) -> Self {
        let step = Step::Move { from: from.clone(), to: to.clone() };
        let items = items(entries.iter().map(|it| &**it), &step);
        Self { place, ..Self::new(items, vec![from, to]) }
    }

    /// These were made as copies in a folder, which is called `place`.
    #[must_use]
    pub fn copied(copies: &[Entry], to: FolderId, place: String) -> Self {
        let items = items(copies.iter(), &Step::Copy);
        Self { place, ..Self::new(items, vec![to]) }
    }

    /// Entries of a folder got other names, one after the other.
    #[must_use]
    pub fn renamed(items: Vec<Item>, folder: FolderId) -> Self {
        Self::new(items, vec![folder])
    }

    /// Other people may open these.
    #[must_use]
    pub fn opened(items: Vec<Item>, on_change: Callback<()>) -> Self {
        Self { on_change: Some(on_change), ..Self::new(items, Vec::new()) }
    }

    /// How many entries it is about: one that went by way of another name counts once.
    #[must_use]
    pub fn count(&self) -> u64 {
        self.items.iter().map(|item| &item.id).collect::<HashSet<_>>().len() as u64
    }
}

fn items<'a>(entries: impl Iterator<Item = &'a Entry>, step: &Step) -> Vec<Item> {
    let item =
        |entry: &Entry| Item { id: entry.id.clone(), name: entry.name.clone(), step: step.clone() };
    entries.map(item).collect()
}

/// Seconds since 1970.
fn now() -> i64 {
    #[expect(clippy::cast_possible_truncation, reason = "seconds fit")]
    let seconds = (js_sys::Date::now() / 1000.0) as i64;
    seconds
}
