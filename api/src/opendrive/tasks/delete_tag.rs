//! `DELETE /tasks/tag.json/{session_id}/{tag_id}` (guide 11.37).

use serde::{Deserialize, Serialize};

use crate::TagId;
use crate::endpoint::endpoint;
use crate::opendrive::Outcome;

/// Deletes a tag, also from what has it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeleteTag {
    /// Which tag.
    pub tag_id: TagId,
}

endpoint!(DeleteTag => Outcome, "tasks/delete_tag",
    Delete "/tasks/tag.json/{session_id}/{tag_id}", Session, ["guide 11.37"]);
