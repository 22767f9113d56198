//! `DELETE /notes/notepad.json/{session_id}/{notepad_id}` (guide 6.22, which prints 6.25 once more: quirk
//! 61).

use serde::{Deserialize, Serialize};

use crate::NotepadId;
use crate::endpoint::endpoint;
use crate::opendrive::Outcome;

/// Deletes a notepad for ever, with all that is on it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeleteNotepad {
    /// Which notepad.
    pub notepad_id: NotepadId,
}

endpoint!(DeleteNotepad => Outcome, "notes/delete_notepad",
    Delete "/notes/notepad.json/{session_id}/{notepad_id}", Session, ["guide 6.22"]);
