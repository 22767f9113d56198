//! `GET /notes/notelists.json/{session_id}/{notepad_id}` (guide 6.3, `notepade_id` among its parameters:
//! quirk 63).

use serde::{Deserialize, Serialize};

use super::NoteList;
use crate::endpoint::endpoint;
use crate::{NotepadId, Rows};

/// Asks for the lists of a notepad, in their order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListNoteLists {
    /// Which notepad.
    pub notepad_id: NotepadId,
}

endpoint!(ListNoteLists => Rows<NoteList>, "notes/list_note_lists",
    Get "/notes/notelists.json/{session_id}/{notepad_id}", Session, ["guide 6.3"]);
