//! `PUT /tasks.json/{session_id}/{task_id}` (guide 11.21).

use serde::{Deserialize, Serialize};

use super::{Priority, Task, WorkStatus};
use crate::endpoint::endpoint;
use crate::{TagId, TaskId, TaskListId, wire};

/// Changes a task; what is not given stays as it is, a blank empties (quirk 41).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct UpdateTask {
    /// Which task.
    pub task_id: TaskId,
    /// Its name.
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub task_name: Option<String>,
    /// What is to be done.
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub task_description: Option<String>,
    /// Its place in the list.
    #[serde(default, with = "wire::number::option", skip_serializing_if = "Option::is_none")]
    pub order_no: Option<i64>,
    /// The list to move it to.
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub task_list_id: Option<TaskListId>,
    /// Which account user it is assigned to; `0` the owner of the account, `none` nobody (quirk 79).
    #[serde(
        rename = "access_userid_assign_to",
        default,
        with = "wire::absent",
        skip_serializing_if = "Option::is_none"
    )]
    pub assign_to: Option<String>,
    /// When it begins, `YYYY-MM-DD` (extension 13).
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub start_date: Option<String>,
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
    /// How much of it is done, in percent.
    #[serde(default, with = "wire::number::option", skip_serializing_if = "Option::is_none")]
    pub progress: Option<u8>,
    /// How far it is.
    #[serde(default, with = "wire::word::option", skip_serializing_if = "Option::is_none")]
    pub status: Option<WorkStatus>,
    /// Its color, six hexadecimal digits.
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub color: Option<String>,
}

impl UpdateTask {
    /// Changes nothing yet.
    #[must_use]
    pub fn new(task_id: TaskId) -> Self {
        Self {
            task_id,
            task_name: None,
            task_description: None,
            order_no: None,
            task_list_id: None,
            assign_to: None,
            start_date: None,
            due_date: None,
            is_private: None,
            priority: None,
            tag_id: None,
            progress: None,
            status: None,
            color: None,
        }
    }
}

endpoint!(UpdateTask => Task, "tasks/update_task", Put "/tasks.json/{session_id}/{task_id}", Session, ["guide 11.21"]);
