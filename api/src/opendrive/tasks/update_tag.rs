//! `PUT /tasks/tag.json/{session_id}/{tag_id}` (guide 11.33).

use serde::{Deserialize, Serialize};

use crate::endpoint::endpoint;
use crate::opendrive::Outcome;
use crate::{TagId, wire};

/// Changes a tag; what is not given stays as it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct UpdateTag {
    /// Which tag.
    pub tag_id: TagId,
    /// Its name.
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Its color, six hexadecimal digits.
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub color: Option<String>,
}

endpoint!(UpdateTag => Outcome, "tasks/update_tag",
    Put "/tasks/tag.json/{session_id}/{tag_id}", Session, ["guide 11.33"]);
