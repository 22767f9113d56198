//! `POST /tasks/tag.json/{session_id}` (guide 11.19).

use serde::{Deserialize, Serialize};

use crate::endpoint::endpoint;
use crate::{TagId, wire};

/// Makes a tag.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CreateTag {
    /// Its name.
    #[serde(with = "wire::text")]
    pub name: String,
    /// Its color, six hexadecimal digits.
    #[serde(with = "wire::text")]
    pub color: String,
}

/// The tag.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct CreatedTag {
    /// Which tag.
    pub tag_id: TagId,
}

endpoint!(CreateTag => CreatedTag, "tasks/create_tag", Post "/tasks/tag.json/{session_id}", Session, ["guide 11.19"]);
