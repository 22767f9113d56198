//! Notepads, the lists on them, and the notes in these.

pub use portico_api::{FileId, NoteId, NoteListId, NotepadId, UnixTime};

/// A notepad.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notepad {
    /// Which one.
    pub id: NotepadId,
    /// Its name.
    pub name: String,
    /// How many lists are on it, as far as that is known.
    pub lists: Option<u32>,
}

/// A list of notes: a tile on a notepad.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoteList {
    /// Which one.
    pub id: NoteListId,
    /// The notepad that it is on, where the vendor tells.
    pub notepad: Option<NotepadId>,
    /// Its name.
    pub name: String,
    /// Its color: six hexadecimal digits, or nothing.
    pub color: String,
    /// How wide its tile is.
    pub size: TileSize,
}

/// How wide a tile is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum TileSize {
    /// One column.
    #[default]
    Small,
    /// Two columns.
    Medium,
    /// The whole row.
    Large,
}

impl TileSize {
    /// All of them, the smallest first.
    pub const ALL: [Self; 3] = [Self::Small, Self::Medium, Self::Large];
}

/// What a note is marked as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum NoteMark {
    /// Nothing.
    #[default]
    Default,
    /// Important.
    Important,
    /// Done.
    Done,
}

impl NoteMark {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Default, Self::Important, Self::Done];
}

/// A note.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// Which one.
    pub id: NoteId,
    /// The list that it is in, where the vendor tells.
    pub list: Option<NoteListId>,
    /// When it was written.
    pub created: UnixTime,
    /// What it is marked as.
    pub mark: NoteMark,
    /// What it says.
    pub text: String,
    /// The file that hangs on it.
    pub file: Option<FileId>,
    /// That file's page on the web; empty for none.
    pub file_link: String,
}

/// What shall be another about a list; what is none stays.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ListChange {
    /// Its name.
    pub name: Option<String>,
    /// Its color; an empty one takes it away.
    pub color: Option<String>,
    /// How wide its tile is.
    pub size: Option<TileSize>,
}

/// What became of a text that was to be written over another one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Rewrite {
    /// It is written.
    Done,
    /// It is not: another text stands there by now.
    Conflict(String),
    /// It is not: the note is no longer there.
    Gone,
}

/// A notepad or a list, as it is put aside and taken back.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum NoteItem {
    /// A notepad, with all that is on it.
    Notepad(NotepadId),
    /// A list, with its notes.
    List(NoteListId),
}

/// Where things are put aside.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shelf {
    /// Out of the way.
    Archive,
    /// On the way out.
    Trash,
}

/// A notepad or a list that was put aside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShelvedNotes {
    /// What it is.
    pub item: NoteItem,
    /// Its name.
    pub name: String,
    /// Since when it is there.
    pub since: UnixTime,
}

/// What was found.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct FoundNotes {
    /// Notepads whose name holds the text.
    pub notepads: Vec<Notepad>,
    /// Notes that hold it.
    pub notes: Vec<FoundNote>,
}

/// A note that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoundNote {
    /// The notepad that it is on.
    pub notepad: NotepadId,
    /// Which note, where the vendor tells.
    pub id: Option<NoteId>,
    /// What it says.
    pub text: String,
}
