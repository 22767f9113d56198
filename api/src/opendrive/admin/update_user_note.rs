//! `PUT /admin/usernotes.json/{session_id}` (admin document 1.19).

use serde::{Deserialize, Serialize};

use crate::endpoint::endpoint;
use crate::{Done, UserNoteId, wire};

/// Changes a note about a user (quirk 100).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct UpdateUserNote {
    /// Which note.
    pub note_id: UserNoteId,
    /// What it says.
    #[serde(with = "wire::text")]
    pub text: String,
}

endpoint!(UpdateUserNote => Done, "admin/update_user_note",
    Put "/admin/usernotes.json/{session_id}", Session, ["admin 1.19"]);
