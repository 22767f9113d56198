//! `GET /notes/search.json/{session_id}` (guide 6.5).

use serde::{Deserialize, Serialize};

use crate::endpoint::endpoint;
use crate::{NoteId, NoteListId, NotepadId, wire};

/// Looks for a text in notes and in the names of notepads.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SearchNotes {
    /// The text.
    #[serde(with = "wire::text")]
    pub search_query: String,
}

/// What was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct FoundNotes {
    /// Notes with the text.
    #[serde(default, deserialize_with = "wire::list::deserialize")]
    pub notes: Vec<FoundNote>,
    /// Notepads whose name holds it.
    #[serde(default, deserialize_with = "wire::list::deserialize")]
    pub notepads: Vec<FoundNotepad>,
}

/// A note with the text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct FoundNote {
    /// The notepad that it is on.
    pub notepad_id: NotepadId,
    /// What it says.
    #[serde(default, with = "wire::text")]
    pub note_text: String,
    /// The list that it is in (extension 5).
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub note_list_id: Option<NoteListId>,
    /// Which note (extension 5; quirk 65).
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub note_id: Option<NoteId>,
}

/// A notepad whose name holds the text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct FoundNotepad {
    /// Which notepad.
    pub notepad_id: NotepadId,
    /// Its name.
    #[serde(with = "wire::text")]
    pub name: String,
}

endpoint!(SearchNotes => FoundNotes, "notes/search_notes",
    Get "/notes/search.json/{session_id}", Session, ["guide 6.5"]);
