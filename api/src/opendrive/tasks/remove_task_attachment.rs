//! `DELETE /tasks/attachedfile.json/{session_id}/{item_type}/{item_id}/{file_id}` (guide 11.35).

use serde::{Deserialize, Serialize};

use super::AttachedTo;
use crate::endpoint::endpoint;
use crate::opendrive::Outcome;
use crate::{FileId, wire};

/// Takes a file off a task or a comment. The file stays where it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RemoveTaskAttachment {
    /// Which of the two.
    #[serde(with = "wire::word")]
    pub item_type: AttachedTo,
    /// The task's or the comment's id.
    #[serde(with = "wire::text")]
    pub item_id: String,
    /// Which file.
    pub file_id: FileId,
}

endpoint!(RemoveTaskAttachment => Outcome, "tasks/remove_task_attachment",
    Delete "/tasks/attachedfile.json/{session_id}/{item_type}/{item_id}/{file_id}", Session, ["guide 11.35"]);
