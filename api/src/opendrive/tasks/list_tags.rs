//! `GET /tasks/tags.json/{session_id}` (guide 11.7).

use serde::{Deserialize, Serialize};

use super::Tag;
use crate::Rows;
use crate::endpoint::endpoint;

/// Asks for the account's tags.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListTags {}

endpoint!(ListTags => Rows<Tag>, "tasks/list_tags", Get "/tasks/tags.json/{session_id}", Session, ["guide 11.7"]);
