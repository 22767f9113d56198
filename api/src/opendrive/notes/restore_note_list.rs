//! `PUT /notes/restoretrashednotelist.json/{session_id}/{list_id}` (guide 6.18).

use serde::{Deserialize, Serialize};

use crate::NoteListId;
use crate::endpoint::endpoint;
use crate::opendrive::Outcome;

/// Takes a list out of the trash.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RestoreNoteList {
    /// Which list.
    pub list_id: NoteListId,
}

endpoint!(RestoreNoteList => Outcome, "notes/restore_note_list",
    Put "/notes/restoretrashednotelist.json/{session_id}/{list_id}", Session, ["guide 6.18"]);
