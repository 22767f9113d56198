//! `DELETE /notes/trash.json/{session_id}` (guide 6.23).

use serde::{Deserialize, Serialize};

use crate::endpoint::endpoint;
use crate::opendrive::Outcome;

/// Deletes for ever what is in the trash of notes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EmptyNotesTrash {}

endpoint!(EmptyNotesTrash => Outcome, "notes/empty_notes_trash",
    Delete "/notes/trash.json/{session_id}", Session, ["guide 6.23"]);
