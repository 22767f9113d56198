//! `PUT /tasks/restoretasklist.json/{session_id}/{list_id}` (guide 11.31).

use serde::{Deserialize, Serialize};

use crate::TaskListId;
use crate::endpoint::endpoint;
use crate::opendrive::Outcome;

/// Takes a list of tasks out of the archive or the trash, with all that was put there with it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RestoreTaskList {
    /// Which list.
    pub list_id: TaskListId,
}

endpoint!(RestoreTaskList => Outcome, "tasks/restore_task_list",
    Put "/tasks/restoretasklist.json/{session_id}/{list_id}", Session, ["guide 11.31"]);
