//! `POST /tasks/subcomment.json/{session_id}/{comment_id}` (guide 11.18).

use serde::{Deserialize, Serialize};

use super::SubComment;
use crate::endpoint::endpoint;
use crate::{CommentId, wire};

/// Writes a comment on a comment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CreateSubcomment {
    /// Which comment.
    pub comment_id: CommentId,
    /// What it says.
    #[serde(with = "wire::text")]
    pub subcomment_text: String,
}

endpoint!(CreateSubcomment => SubComment, "tasks/create_subcomment",
    Post "/tasks/subcomment.json/{session_id}/{comment_id}", Session, ["guide 11.18"]);
