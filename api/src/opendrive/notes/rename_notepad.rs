//! `PUT /notes/notepad.json/{session_id}/{notepad_id}` (guide 6.14).

use serde::{Deserialize, Serialize};

use crate::endpoint::endpoint;
use crate::opendrive::Outcome;
use crate::{NotepadId, wire};

/// Gives a notepad another name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RenameNotepad {
    /// Which notepad.
    pub notepad_id: NotepadId,
    /// Its name.
    #[serde(with = "wire::text")]
    pub name: String,
}

endpoint!(RenameNotepad => Outcome, "notes/rename_notepad",
    Put "/notes/notepad.json/{session_id}/{notepad_id}", Session, ["guide 6.14"]);
