//! `GET /notes.json/{session_id}/{item_type}/{item_id}` (guide 6.1).

use serde::{Deserialize, Serialize};

use super::{Note, NotesOf};
use crate::endpoint::endpoint;
use crate::{Rows, wire};

/// Asks for the notes of a notepad or of a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListNotes {
    /// Which of the two.
    #[serde(with = "wire::word")]
    pub item_type: NotesOf,
    /// The notepad's or the list's id.
    #[serde(with = "wire::text")]
    pub item_id: String,
}

endpoint!(ListNotes => Rows<Note>, "notes/list_notes",
    Get "/notes.json/{session_id}/{item_type}/{item_id}", Session, ["guide 6.1"]);
