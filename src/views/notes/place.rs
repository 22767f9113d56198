//! What the address of the notes asks for.

use portico_client::drive::model::notes::{NoteId, NoteListId, NotepadId, Shelf};

use crate::parts::aside::shelf_of;
use crate::routes::path::{NOTE_PARAM, Path, SEARCH_WORDS};
use crate::routes::router::Router;

/// The query parameter of the note that is open.
pub const NOTE: &str = NOTE_PARAM;
/// The query parameter of the list that a new note is written for.
pub const ADD: &str = "add";

/// The query parameter that tells new notes from each other, until they are saved.
pub const NEW: &str = "new";

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
    /// A new one in this list, with the word that tells it from other new ones.
    New(NoteListId, Option<String>),
}

impl Place {
    /// The place of the address; who calls it follows it.
    #[must_use]
    pub fn of(router: Router) -> Self {
        let words = router.param(SEARCH_WORDS).filter(|words| !words.trim().is_empty());
        match (words, shelf_of(router), Path::parse(&router.path())) {
            (Some(words), _, _) => Self::Search(words),
            (None, Some(shelf), _) => Self::Shelf(shelf),
            (None, None, Some(Path::Notepad(id))) => Self::Pad(Some(id)),
            (None, None, _) => Self::Pad(None),
        }
    }
}

impl Writing {
    /// What the address opens; who calls it follows it.
    #[must_use]
    pub fn of(router: Router) -> Option<Self> {
        let note = router.param(NOTE).map(|id| Self::Note(NoteId::new(id)));
        let word = router.param(NEW);
        note.or_else(|| router.param(ADD).map(|id| Self::New(NoteListId::new(id), word)))
    }
}

/// The address of a new note in a list on a notepad.
#[must_use]
pub fn add_href(pad: &NotepadId, list: &NoteListId) -> String {
    Path::Notepad(pad.clone()).href_with(&[(ADD, list.as_str())])
}
