//! Rows in their order, and what can be said of many entries.

use std::sync::Arc;

use portico_client::drive::model::{Entry, EntryId};

use super::actions::Target;

/// Rows that are equal only when they are the same: comparing a hundred thousand names would cost more than drawing.
#[derive(Debug, Clone, Default)]
pub struct Rows(Arc<Sorted>);

#[derive(Debug, Default)]
struct Sorted {
    entries: Vec<Arc<Entry>>,
    ids: Vec<EntryId>,
}

impl Rows {
    /// These, in this order.
    #[must_use]
    pub fn new(entries: Vec<Arc<Entry>>) -> Self {
        let ids = ids(&entries);
        Self(Arc::new(Sorted { entries, ids }))
    }

    /// The identifiers of the rows, for the selection.
    #[must_use]
    pub fn ids(&self) -> &[EntryId] {
        &self.0.ids
    }
}

impl PartialEq for Rows {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl std::ops::Deref for Rows {
    type Target = [Arc<Entry>];

    fn deref(&self) -> &Self::Target {
        &self.0.entries
    }
}

/// Counts folders and files.
#[must_use]
pub fn count(entries: &[Arc<Entry>]) -> Target {
    let folders = entries.iter().filter(|entry| entry.is_folder()).count();
    Target { folders, files: entries.len() - folders }
}

/// The bytes of the files among the entries.
#[must_use]
pub fn bytes(entries: &[Arc<Entry>]) -> u64 {
    entries.iter().filter_map(|entry| entry.size()).sum()
}

/// Their identifiers.
#[must_use]
pub fn ids(entries: &[Arc<Entry>]) -> Vec<EntryId> {
    entries.iter().map(|entry| entry.id.clone()).collect()
}
