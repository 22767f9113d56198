//! `GET /tasks/trashlist.json/{session_id}` (guide 11.11).

use serde::{Deserialize, Serialize};

use super::ShelvedCounts;
use crate::endpoint::endpoint;

/// Asks how much is in the trash of tasks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CountTrashedItems {}

endpoint!(CountTrashedItems => ShelvedCounts, "tasks/count_trashed_items",
    Get "/tasks/trashlist.json/{session_id}", Session, ["guide 11.11"]);
