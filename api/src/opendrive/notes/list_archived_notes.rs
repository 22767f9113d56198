//! `GET /notes/archived.json/{session_id}` (guide 6.2).

use serde::{Deserialize, Serialize};

use super::ShelvedNotes;
use crate::endpoint::endpoint;

/// Asks for what was archived.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListArchivedNotes {}

endpoint!(ListArchivedNotes => ShelvedNotes, "notes/list_archived_notes",
    Get "/notes/archived.json/{session_id}", Session, ["guide 6.2"]);
