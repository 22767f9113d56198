//! `GET /tasks/taskcomments.json/{session_id}/{task_id}` (guide 11.8, with the comment in its address: quirk
//! 75).

use serde::{Deserialize, Serialize};

use super::Comment;
use crate::endpoint::endpoint;
use crate::{CommentId, Rows, TaskId, wire};

/// Asks for the comments of a task, the oldest first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListTaskComments {
    /// Which task.
    pub task_id: TaskId,
    /// Only this one.
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub comment_id: Option<CommentId>,
}

endpoint!(ListTaskComments => Rows<Comment>, "tasks/list_task_comments",
    Get "/tasks/taskcomments.json/{session_id}/{task_id}", Session,
    ["guide 11.8"], also = ["/tasks/taskcomments.json/{session_id}/{task_id}/{comment_id}"]);
