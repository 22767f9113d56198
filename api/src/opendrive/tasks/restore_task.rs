//! `PUT /tasks/restore.json/{session_id}/{task_id}` (guide 11.30).

use serde::{Deserialize, Serialize};

use crate::TaskId;
use crate::endpoint::endpoint;
use crate::opendrive::Outcome;

/// Takes a task out of the archive or the trash.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RestoreTask {
    /// Which task.
    pub task_id: TaskId,
}

endpoint!(RestoreTask => Outcome, "tasks/restore_task",
    Put "/tasks/restore.json/{session_id}/{task_id}", Session, ["guide 11.30"]);
