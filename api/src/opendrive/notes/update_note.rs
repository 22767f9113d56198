//! `PUT /notes.json` (guide 6.10).

use serde::{Deserialize, Serialize};

use super::NoteStatus;
use crate::endpoint::endpoint;
use crate::opendrive::Outcome;
use crate::{NoteId, wire};

/// Changes a note; what is not given stays as it is (quirk 59).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct UpdateNote {
    /// Which note.
    pub note_id: NoteId,
    /// What it says.
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// What it is marked as.
    #[serde(default, with = "wire::word::option", skip_serializing_if = "Option::is_none")]
    pub status: Option<NoteStatus>,
}

endpoint!(UpdateNote => Outcome, "notes/update_note", Put "/notes.json", Session, ["guide 6.10"]);
