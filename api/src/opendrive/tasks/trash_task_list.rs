//! `DELETE /tasks/trashtasklist.json/{session_id}/{list_id}` (guide 11.43).

use serde::{Deserialize, Serialize};

use crate::TaskListId;
use crate::endpoint::endpoint;
use crate::opendrive::Outcome;

/// Puts a list of tasks into the trash, with all that is in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TrashTaskList {
    /// Which list.
    pub list_id: TaskListId,
}

endpoint!(TrashTaskList => Outcome, "tasks/trash_task_list",
    Delete "/tasks/trashtasklist.json/{session_id}/{list_id}", Session, ["guide 11.43"]);
