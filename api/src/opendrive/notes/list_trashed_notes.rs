//! `GET /notes/trashed.json/{session_id}` (guide 6.6, whose number is there twice: quirk 60).

use serde::{Deserialize, Serialize};

use super::ShelvedNotes;
use crate::endpoint::endpoint;

/// Asks for what is in the trash of notes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListTrashedNotes {}

endpoint!(ListTrashedNotes => ShelvedNotes, "notes/list_trashed_notes",
    Get "/notes/trashed.json/{session_id}", Session, ["guide 6.6"]);
