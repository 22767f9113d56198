//! `POST /tasks/tasklist.json/{session_id}/{project_id}` (guide 11.20).

use serde::{Deserialize, Serialize};

use crate::endpoint::endpoint;
use crate::{ProjectId, TaskListId, wire};

/// Makes a list of tasks in a project.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CreateTaskList {
    /// The project to put it into.
    pub project_id: ProjectId,
    /// Its name.
    #[serde(with = "wire::text")]
    pub list_name: String,
    /// When it is to be done, `YYYY-MM-DD`.
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub due_date: Option<String>,
}

/// The list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct CreatedTaskList {
    /// Which list.
    pub task_list_id: TaskListId,
    /// Its name.
    #[serde(with = "wire::text")]
    pub name: String,
}

endpoint!(CreateTaskList => CreatedTaskList, "tasks/create_task_list",
    Post "/tasks/tasklist.json/{session_id}/{project_id}", Session, ["guide 11.20"]);
