//! `POST /notes/notelist.json` (guide 6.8, `noteslist.json` there: quirk 58).

use serde::{Deserialize, Serialize};

use crate::endpoint::endpoint;
use crate::{NoteListId, NotepadId, wire};

/// Makes a list on a notepad.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CreateNoteList {
    /// The notepad to put it on.
    pub notepad_id: NotepadId,
    /// Its name.
    #[serde(with = "wire::text")]
    pub name: String,
    /// Its place among the lists.
    #[serde(default, with = "wire::number::option", skip_serializing_if = "Option::is_none")]
    pub order: Option<i64>,
    /// Its color, six hexadecimal digits.
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub color: Option<String>,
    /// How wide it is, in tiles: 1, 2 or 4.
    #[serde(default, with = "wire::number::option", skip_serializing_if = "Option::is_none")]
    pub size: Option<u8>,
}

/// The list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CreatedNoteList {
    /// Which list.
    pub list_id: NoteListId,
}

endpoint!(CreateNoteList => CreatedNoteList, "notes/create_note_list",
    Post "/notes/notelist.json", Session, ["guide 6.8"], also = ["/notes/noteslist.json"]);
