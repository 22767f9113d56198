//! `POST /tasks.json/{session_id}/{task_list_id}` (guide 11.13).

use serde::{Deserialize, Serialize};

use super::{Priority, Task};
use crate::endpoint::endpoint;
use crate::{TagId, TaskListId, wire};

/// Makes a task at the end of a list (quirk 78).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CreateTask {
    /// The list to put it into.
    pub task_list_id: TaskListId,
    /// Its name.
    #[serde(with = "wire::text")]
    pub task_name: String,
    /// What is to be done.
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub task_description: Option<String>,
    /// When it begins, `YYYY-MM-DD`.
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub start_date: Option<String>,
    /// The email address of who it is assigned to.
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub email_assign_to: Option<String>,
    /// When it is to be done, `YYYY-MM-DD`.
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub due_date: Option<String>,
    /// Whether only its maker and who it is assigned to see it.
    #[serde(
        rename = "private",
        default,
        with = "wire::flag_number::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub is_private: Option<bool>,
    /// How urgent it is.
    #[serde(default, with = "wire::number::option", skip_serializing_if = "Option::is_none")]
    pub priority: Option<Priority>,
    /// Its tag; 0 for none.
    #[serde(default, with = "wire::text_number::option", skip_serializing_if = "Option::is_none")]
    pub tag_id: Option<TagId>,
}

impl CreateTask {
    /// A task with a name alone.
    #[must_use]
    pub fn new(task_list_id: TaskListId, task_name: impl Into<String>) -> Self {
        Self {
            task_list_id,
            task_name: task_name.into(),
            task_description: None,
            start_date: None,
            email_assign_to: None,
            due_date: None,
            is_private: None,
            priority: None,
            tag_id: None,
        }
    }
}

endpoint!(CreateTask => Task, "tasks/create_task",
    Post "/tasks.json/{session_id}/{task_list_id}", Session, ["guide 11.13"]);
