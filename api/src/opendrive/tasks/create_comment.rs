//! `POST /tasks/comment.json/{session_id}/{task_id}` (guide 11.15).

use serde::{Deserialize, Serialize};

use crate::endpoint::endpoint;
use crate::{CommentId, TaskId, wire};

/// Writes a comment on a task.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CreateComment {
    /// Which task.
    pub task_id: TaskId,
    /// What it says.
    #[serde(with = "wire::text")]
    pub comment_text: String,
}

/// The comment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct CreatedComment {
    /// Which comment.
    pub comment_id: CommentId,
}

endpoint!(CreateComment => CreatedComment, "tasks/create_comment",
    Post "/tasks/comment.json/{session_id}/{task_id}", Session, ["guide 11.15"]);
