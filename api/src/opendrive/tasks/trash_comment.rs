//! `DELETE /tasks/trashcomment.json/{session_id}/{comment_id}` (guide 11.39).

use serde::{Deserialize, Serialize};

use crate::CommentId;
use crate::endpoint::endpoint;
use crate::opendrive::Outcome;

/// Deletes a comment, with the comments on it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TrashComment {
    /// Which comment.
    pub comment_id: CommentId,
}

endpoint!(TrashComment => Outcome, "tasks/trash_comment",
    Delete "/tasks/trashcomment.json/{session_id}/{comment_id}", Session, ["guide 11.39"]);
