//! `PUT /notes/notelist.json/{session_id}/{list_id}` (guide 6.13, `noteslist.json` there: quirk 58).

use serde::{Deserialize, Serialize};

use crate::endpoint::endpoint;
use crate::opendrive::Outcome;
use crate::{NoteListId, wire};

/// Changes a list; what is not given stays as it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct UpdateNoteList {
    /// Which list.
    pub list_id: NoteListId,
    /// Its name.
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
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

endpoint!(UpdateNoteList => Outcome, "notes/update_note_list",
    Put "/notes/notelist.json/{session_id}/{list_id}", Session,
    ["guide 6.13"], also = ["/notes/noteslist.json/{session_id}/{list_id}"]);
