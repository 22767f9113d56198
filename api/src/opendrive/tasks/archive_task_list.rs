//! `PUT /tasks/archivetasklist.json/{session_id}/{list_id}` (guide 11.25).

use serde::{Deserialize, Serialize};

use crate::TaskListId;
use crate::endpoint::endpoint;
use crate::opendrive::Outcome;

/// Puts a list of tasks into the archive, with all that is in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ArchiveTaskList {
    /// Which list.
    pub list_id: TaskListId,
}

endpoint!(ArchiveTaskList => Outcome, "tasks/archive_task_list",
    Put "/tasks/archivetasklist.json/{session_id}/{list_id}", Session, ["guide 11.25"]);
