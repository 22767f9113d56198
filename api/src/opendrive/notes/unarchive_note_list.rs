//! `PUT /notes/restorearchivednotelist.json/{session_id}/{list_id}` (guide 6.16).

use serde::{Deserialize, Serialize};

use crate::NoteListId;
use crate::endpoint::endpoint;
use crate::opendrive::Outcome;

/// Takes a list out of the archive.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct UnarchiveNoteList {
    /// Which list.
    pub list_id: NoteListId,
}

endpoint!(UnarchiveNoteList => Outcome, "notes/unarchive_note_list",
    Put "/notes/restorearchivednotelist.json/{session_id}/{list_id}", Session, ["guide 6.16"]);
