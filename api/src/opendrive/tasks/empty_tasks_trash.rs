//! `DELETE /tasks/emptytrash.json/{session_id}` (guide 11.36).

use serde::{Deserialize, Serialize};

use crate::endpoint::endpoint;
use crate::opendrive::Outcome;

/// Deletes for ever what is in the trash of tasks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EmptyTasksTrash {}

endpoint!(EmptyTasksTrash => Outcome, "tasks/empty_tasks_trash",
    Delete "/tasks/emptytrash.json/{session_id}", Session, ["guide 11.36"]);
