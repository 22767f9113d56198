//! What the address of the notes asks for.

use portico_client::drive::model::notes::{NoteId, NoteListId, NotepadId, Shelf};

use crate::routes::path::{Path, SEARCH_WORDS};
use crate::routes::router::Router;

/// The query parameter of what was put aside.
pub const PLACE: &str = "place";
const ARCHIVE: &str = "archive";
const TRASH: &str = "trash";
/// The query parameter of the note that is open.
pub const NOTE: &str = "note";
/// The query parameter of the list that a new note is written for.
pub const ADD: &str = "add";

/// A place among the notes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// A notepad; none is the first one.
    Pad(Option<NotepadId>),
    /// What was put aside.
    Shelf(Shelf),
    /// What is looked for.
    Search(String),
}

/// What is written at the moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Writing {
    /// A note that is there.
    Note(NoteId),
    /// A new one in this list.
    New(NoteListId),
}

impl Place {
    /// The place of the address; who calls it follows it.
    #[must_use]
    pub fn of(router: Router) -> Self {
        let words = router.param(SEARCH_WORDS).filter(|words| !words.trim().is_empty());
        match (words, router.param(PLACE).as_deref(), Path::parse(&router.path())) {
            (Some(words), _, _) => Self::Search(words),
            (None, Some(ARCHIVE), _) => Self::Shelf(Shelf::Archive),
            (None, Some(TRASH), _) => Self::Shelf(Shelf::Trash),
            (None, _, Some(Path::Notepad(id))) => Self::Pad(Some(id)),
            (None, _, _) => Self::Pad(None),
        }
    }
}

impl Writing {
    /// What the address opens; who calls it follows it.
    #[must_use]
    pub fn of(router: Router) -> Option<Self> {
        let note = router.param(NOTE).map(|id| Self::Note(NoteId::new(id)));
        note.or_else(|| router.param(ADD).map(|id| Self::New(NoteListId::new(id))))
    }
}

/// The address of what was put aside.
#[must_use]
pub fn shelf_href(shelf: Shelf) -> String {
    let word = match shelf {
        Shelf::Archive => ARCHIVE,
        Shelf::Trash => TRASH,
    };
    Path::Notes.href_with(&[(PLACE, word)])
}

/// The address of a new note in a list on a notepad.
#[must_use]
pub fn add_href(pad: &NotepadId, list: &NoteListId) -> String {
    Path::Notepad(pad.clone()).href_with(&[(ADD, list.as_str())])
}

/// The address of a note on a notepad.
#[must_use]
pub fn note_href(pad: &NotepadId, note: &NoteId) -> String {
    Path::Notepad(pad.clone()).href_with(&[(NOTE, note.as_str())])
}
