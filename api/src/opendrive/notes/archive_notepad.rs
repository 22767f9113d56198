//! `PUT /notes/archivenotepad.json/{session_id}/{notepad_id}` (guide 6.12).

use serde::{Deserialize, Serialize};

use crate::NotepadId;
use crate::endpoint::endpoint;
use crate::opendrive::Outcome;

/// Puts a notepad into the archive, with all that is on it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ArchiveNotepad {
    /// Which notepad.
    pub notepad_id: NotepadId,
}

endpoint!(ArchiveNotepad => Outcome, "notes/archive_notepad",
    Put "/notes/archivenotepad.json/{session_id}/{notepad_id}", Session, ["guide 6.12"]);
