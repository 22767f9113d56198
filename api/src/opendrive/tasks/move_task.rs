//! `PUT /tasks/move.json/{session_id}` (guide 11.27).

use serde::{Deserialize, Serialize};

use crate::endpoint::endpoint;
use crate::opendrive::Outcome;
use crate::{ProjectId, TaskId, TaskListId, wire};

/// Moves a task within its list, to another list or to another project.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MoveTask {
    /// Which task.
    pub task_id: TaskId,
    /// The task that will stand before it; the first place of all otherwise.
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub insert_after_taskid: Option<TaskId>,
    /// The list to move it to.
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub task_list_id: Option<TaskListId>,
    /// The project to move it to, where no list is given: its first list.
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub project_id: Option<ProjectId>,
    /// Not used (quirk 80).
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub item_type: Option<String>,
}

endpoint!(MoveTask => Outcome, "tasks/move_task", Put "/tasks/move.json/{session_id}", Session, ["guide 11.27"]);
