//! `DELETE /tasks/trash.json/{session_id}/{task_id}` (guide 11.38).

use serde::{Deserialize, Serialize};

use crate::TaskId;
use crate::endpoint::endpoint;
use crate::opendrive::Outcome;

/// Puts a task into the trash.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TrashTask {
    /// Which task.
    pub task_id: TaskId,
}

endpoint!(TrashTask => Outcome, "tasks/trash_task",
    Delete "/tasks/trash.json/{session_id}/{task_id}", Session, ["guide 11.38"]);
