//! `PUT /tasks/archive.json/{session_id}/{task_id}` (guide 11.22).

use serde::{Deserialize, Serialize};

use crate::TaskId;
use crate::endpoint::endpoint;
use crate::opendrive::Outcome;

/// Puts a task into the archive.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ArchiveTask {
    /// Which task.
    pub task_id: TaskId,
}

endpoint!(ArchiveTask => Outcome, "tasks/archive_task",
    Put "/tasks/archive.json/{session_id}/{task_id}", Session, ["guide 11.22"]);
