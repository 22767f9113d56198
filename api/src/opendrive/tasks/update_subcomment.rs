//! `PUT /tasks/subcomment.json/{session_id}/{subcomment_id}` (guide 11.32).

use serde::{Deserialize, Serialize};

use super::SubComment;
use crate::endpoint::endpoint;
use crate::{SubCommentId, wire};

/// Changes a comment on a comment, one of the caller's.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct UpdateSubcomment {
    /// Which one.
    pub subcomment_id: SubCommentId,
    /// What it says.
    #[serde(with = "wire::text")]
    pub subcomment_text: String,
}

endpoint!(UpdateSubcomment => SubComment, "tasks/update_subcomment",
    Put "/tasks/subcomment.json/{session_id}/{subcomment_id}", Session, ["guide 11.32"]);
