//! `PUT /notes/archivenotelist.json/{session_id}/{list_id}` (guide 6.11, `archivenoteslist.json` there: quirk
//! 58).

use serde::{Deserialize, Serialize};

use crate::NoteListId;
use crate::endpoint::endpoint;
use crate::opendrive::Outcome;

/// Puts a list into the archive.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ArchiveNoteList {
    /// Which list.
    pub list_id: NoteListId,
}

endpoint!(ArchiveNoteList => Outcome, "notes/archive_note_list",
    Put "/notes/archivenotelist.json/{session_id}/{list_id}", Session,
    ["guide 6.11"], also = ["/notes/archivenoteslist.json/{session_id}/{list_id}"]);
