//! `PUT /tasks/tasklist.json/{session_id}/{list_id}` (guide 11.34).

use serde::{Deserialize, Serialize};

use crate::endpoint::endpoint;
use crate::{TaskListId, wire};

/// Changes a list of tasks; what is not given stays as it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct UpdateTaskList {
    /// Which list.
    pub list_id: TaskListId,
    /// Its name.
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub list_name: Option<String>,
    /// When it is to be done, `YYYY-MM-DD`.
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub due_date: Option<String>,
    /// Whether all its tasks are completed, or active again.
    #[serde(default, with = "wire::flag::option", skip_serializing_if = "Option::is_none")]
    pub complete_all_tasks: Option<bool>,
}

/// The list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct UpdatedTaskList {
    /// Its name.
    #[serde(default, with = "wire::text")]
    pub name: String,
    /// When it is to be done, `YYYY-MM-DD`; empty for none.
    #[serde(default, with = "wire::text")]
    pub due_date: String,
}

endpoint!(UpdateTaskList => UpdatedTaskList, "tasks/update_task_list",
    Put "/tasks/tasklist.json/{session_id}/{list_id}", Session, ["guide 11.34"]);
