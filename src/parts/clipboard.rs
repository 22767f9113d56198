//! What was copied or cut, until it is inserted in another folder.

use std::sync::Arc;

use portico_client::drive::model::{Entry, EntryId, FolderId};

/// What happens to entries on their way to another folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Transport {
    /// The entries leave where they are.
    Move,
    /// The entries stay, and copies arrive.
    Copy,
}

/// What waits to be inserted.
#[derive(Debug, Clone, PartialEq)]
pub struct Clipboard {
    /// Whether it was cut or copied.
    pub transport: Transport,
    /// What it is.
    pub entries: Vec<Arc<Entry>>,
    /// Where it is.
    pub from: FolderId,
}

impl Clipboard {
    /// The entries that were cut: they are shown faintly until they are inserted.
    #[must_use]
    pub fn cut_ids(&self) -> Vec<EntryId> {
        match self.transport {
            Transport::Move => self.entries.iter().map(|entry| entry.id.clone()).collect(),
            Transport::Copy => Vec::new(),
        }
    }
}
