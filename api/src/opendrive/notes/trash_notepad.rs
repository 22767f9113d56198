//! `DELETE /notes/trashnotepad.json/{session_id}/{notepad_id}` (guide 6.25, printed as 6.22 too: quirk 61).

use serde::{Deserialize, Serialize};

use crate::NotepadId;
use crate::endpoint::endpoint;
use crate::opendrive::Outcome;

/// Puts a notepad into the trash, with all that is on it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TrashNotepad {
    /// Which notepad.
    pub notepad_id: NotepadId,
}

endpoint!(TrashNotepad => Outcome, "notes/trash_notepad",
    Delete "/notes/trashnotepad.json/{session_id}/{notepad_id}", Session, ["guide 6.25"]);
