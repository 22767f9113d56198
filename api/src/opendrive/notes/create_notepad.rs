//! `POST /notes/notepad.json` (guide 6.9).

use serde::{Deserialize, Serialize};

use crate::endpoint::endpoint;
use crate::{NotepadId, wire};

/// Makes a notepad.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CreateNotepad {
    /// Its name.
    #[serde(with = "wire::text")]
    pub name: String,
}

/// The notepad.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CreatedNotepad {
    /// Which notepad.
    pub notepad_id: NotepadId,
}

endpoint!(CreateNotepad => CreatedNotepad, "notes/create_notepad", Post "/notes/notepad.json", Session, ["guide 6.9"]);
