//! `DELETE /notes/trashnotelist.json/{session_id}/{list_id}` (guide 6.24, `trashnoteslist.json` there: quirk
//! 58).

use serde::{Deserialize, Serialize};

use crate::NoteListId;
use crate::endpoint::endpoint;
use crate::opendrive::Outcome;

/// Puts a list into the trash.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TrashNoteList {
    /// Which list.
    pub list_id: NoteListId,
}

endpoint!(TrashNoteList => Outcome, "notes/trash_note_list",
    Delete "/notes/trashnotelist.json/{session_id}/{list_id}", Session,
    ["guide 6.24"], also = ["/notes/trashnoteslist.json/{session_id}/{list_id}"]);
