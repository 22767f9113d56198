//! `PUT /notes/restorearchivednotepad.json/{session_id}/{notepad_id}` (guide 6.17).

use serde::{Deserialize, Serialize};

use crate::NotepadId;
use crate::endpoint::endpoint;
use crate::opendrive::Outcome;

/// Takes a notepad out of the archive.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct UnarchiveNotepad {
    /// Which notepad.
    pub notepad_id: NotepadId,
}

endpoint!(UnarchiveNotepad => Outcome, "notes/unarchive_notepad",
    Put "/notes/restorearchivednotepad.json/{session_id}/{notepad_id}", Session, ["guide 6.17"]);
