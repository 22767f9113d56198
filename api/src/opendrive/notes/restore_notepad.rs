//! `PUT /notes/restoretrashednotepad.json/{session_id}/{notepad_id}` (guide 6.19, `{list_id}` in its address:
//! quirk 63).

use serde::{Deserialize, Serialize};

use crate::NotepadId;
use crate::endpoint::endpoint;
use crate::opendrive::Outcome;

/// Takes a notepad out of the trash.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RestoreNotepad {
    /// Which notepad.
    pub notepad_id: NotepadId,
}

endpoint!(RestoreNotepad => Outcome, "notes/restore_notepad",
    Put "/notes/restoretrashednotepad.json/{session_id}/{notepad_id}", Session, ["guide 6.19"]);
