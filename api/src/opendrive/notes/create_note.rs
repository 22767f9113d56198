//! `POST /notes.json` (guide 6.6, whose number is there twice: quirk 60).

use serde::{Deserialize, Serialize};

use super::NoteStatus;
use crate::endpoint::endpoint;
use crate::{NoteId, NoteListId, wire};

/// Writes a note.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CreateNote {
    /// The list to put it into.
    pub list_id: NoteListId,
    /// What it says.
    #[serde(with = "wire::text")]
    pub text: String,
    /// What it is marked as.
    #[serde(default, with = "wire::word::option", skip_serializing_if = "Option::is_none")]
    pub status: Option<NoteStatus>,
}

/// The note.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CreatedNote {
    /// Which note.
    pub note_id: NoteId,
}

endpoint!(CreateNote => CreatedNote, "notes/create_note", Post "/notes.json", Session, ["guide 6.6"]);
