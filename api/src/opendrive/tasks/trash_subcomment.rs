//! `DELETE /tasks/trashsubcomment.json/{session_id}/{subcomment_id}` (guide 11.42).

use serde::{Deserialize, Serialize};

use crate::SubCommentId;
use crate::endpoint::endpoint;
use crate::opendrive::Outcome;

/// Deletes a comment on a comment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TrashSubcomment {
    /// Which one.
    pub subcomment_id: SubCommentId,
}

endpoint!(TrashSubcomment => Outcome, "tasks/trash_subcomment",
    Delete "/tasks/trashsubcomment.json/{session_id}/{subcomment_id}", Session, ["guide 11.42"]);
