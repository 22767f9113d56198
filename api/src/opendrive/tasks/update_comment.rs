//! `PUT /tasks/comment.json/{session_id}/{comment_id}` (guide 11.26).

use serde::{Deserialize, Serialize};

use super::Comment;
use crate::endpoint::endpoint;
use crate::{CommentId, TagId, wire};

/// Changes a comment of the caller's; what is not given stays as it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct UpdateComment {
    /// Which comment.
    pub comment_id: CommentId,
    /// What it says.
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub comment_text: Option<String>,
    /// Its tag; 0 for none.
    #[serde(default, with = "wire::text_number::option", skip_serializing_if = "Option::is_none")]
    pub tag_id: Option<TagId>,
}

endpoint!(UpdateComment => Comment, "tasks/update_comment",
    Put "/tasks/comment.json/{session_id}/{comment_id}", Session, ["guide 11.26"]);
