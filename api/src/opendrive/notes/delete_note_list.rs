//! `DELETE /notes/notelist.json/{session_id}/{list_id}` (guide 6.21, `noteslist.json` there: quirk 58).

use serde::{Deserialize, Serialize};

use crate::NoteListId;
use crate::endpoint::endpoint;
use crate::opendrive::Outcome;

/// Deletes a list for ever, with its notes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeleteNoteList {
    /// Which list.
    pub list_id: NoteListId,
}

endpoint!(DeleteNoteList => Outcome, "notes/delete_note_list",
    Delete "/notes/notelist.json/{session_id}/{list_id}", Session,
    ["guide 6.21"], also = ["/notes/noteslist.json/{session_id}/{list_id}"]);
