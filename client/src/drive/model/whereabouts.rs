//! Where an entry is, and what became of a content that should go over another one.

use super::{Crumb, Entry, FolderId};

/// An entry that was asked for by nothing but its id.
#[derive(Debug, Clone, PartialEq)]
pub struct Located {
    /// Its row.
    pub entry: Entry,
    /// The folder that it lies in; none where that is not told.
    pub folder: Option<FolderId>,
    /// True when it lies in the trash itself; one in a folder in the trash is not known by it.
    pub is_trashed: bool,
}

/// An entry, and the way to it.
#[derive(Debug, Clone, PartialEq)]
pub struct Whereabouts {
    /// Its row.
    pub entry: Entry,
    /// From the root to the folder that it lies in, both included.
    pub way: Vec<Crumb>,
}

impl Whereabouts {
    /// The folder that it lies in.
    #[must_use]
    pub fn folder(&self) -> FolderId {
        self.way.last().map_or_else(FolderId::root, |step| step.id.clone())
    }
}

/// What became of a content that was to be written over the one that it was begun from.
#[derive(Debug, Clone, PartialEq)]
pub enum Overwrite {
    /// It is written; the file as it is now.
    Done(Entry),
    /// It is not: the file, which has another content by now.
    Other(Entry),
    /// It is not: the file is no longer there, or in the trash.
    Gone,
}

/// A document without content, as another program begins with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Blank {
    /// For a word processor.
    Document,
    /// For a spreadsheet program.
    Table,
    /// For slides.
    Slides,
}
