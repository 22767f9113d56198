//! `DELETE /notes.json/{session_id}/{note_id}` (guide 6.20).

use serde::{Deserialize, Serialize};

use crate::NoteId;
use crate::endpoint::endpoint;
use crate::opendrive::Outcome;

/// Deletes a note for ever. The attached file stays where it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeleteNote {
    /// Which note.
    pub note_id: NoteId,
}

endpoint!(DeleteNote => Outcome, "notes/delete_note",
    Delete "/notes.json/{session_id}/{note_id}", Session, ["guide 6.20"]);
