//! `POST /notes/attachfile.json` (guide 6.7).

use serde::{Deserialize, Serialize};

use crate::endpoint::endpoint;
use crate::{Done, FileId, NoteId};

/// Attaches a file to a note, in the place of the one before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AttachNoteFile {
    /// Which note.
    pub note_id: NoteId,
    /// Which file.
    pub file_id: FileId,
}

endpoint!(AttachNoteFile => Done, "notes/attach_note_file", Post "/notes/attachfile.json", Session, ["guide 6.7"]);
