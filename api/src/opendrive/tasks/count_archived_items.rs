//! `GET /tasks/archivelist.json/{session_id}` (guide 11.3).

use serde::{Deserialize, Serialize};

use super::ShelvedCounts;
use crate::endpoint::endpoint;

/// Asks how much is in the archive.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CountArchivedItems {}

endpoint!(CountArchivedItems => ShelvedCounts, "tasks/count_archived_items",
    Get "/tasks/archivelist.json/{session_id}", Session, ["guide 11.3"]);
