//! `POST /tasks/attachfile.json/{session_id}/{item_type}/{item_id}` (extension 7 to the guide; quirk 82).

use serde::{Deserialize, Serialize};

use super::AttachedTo;
use crate::endpoint::endpoint;
use crate::opendrive::Outcome;
use crate::{FileId, wire};

/// Hangs a file on a task or a comment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AttachTaskFile {
    /// Which of the two.
    #[serde(with = "wire::word")]
    pub item_type: AttachedTo,
    /// The task's or the comment's id.
    #[serde(with = "wire::text")]
    pub item_id: String,
    /// Which file.
    pub file_id: FileId,
}

endpoint!(AttachTaskFile => Outcome, "tasks/attach_task_file",
    Post "/tasks/attachfile.json/{session_id}/{item_type}/{item_id}", Session, ["extension 7"]);
