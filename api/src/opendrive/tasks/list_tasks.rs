//! `GET /tasks.json` (guide 11.1).

use serde::{Deserialize, Serialize};

use super::Task;
use crate::endpoint::endpoint;
use crate::{Rows, TaskId, TaskListId, wire};

/// Asks for tasks: those of a list, one, or all that the caller may see (quirk 73).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListTasks {
    /// Only this one.
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub task_id: Option<TaskId>,
    /// Only those of this list.
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub task_list_id: Option<TaskListId>,
    /// Which ones; active ones otherwise.
    #[serde(
        rename = "type",
        default,
        with = "wire::word::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub kind: Option<TasksOf>,
    /// Only those whose name or comments hold this text.
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub search_query: Option<String>,
    /// Whether the comments of a single task are wanted too.
    #[serde(default, with = "wire::flag::option", skip_serializing_if = "Option::is_none")]
    pub with_comments: Option<bool>,
}

/// Which tasks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TasksOf {
    /// Those that are neither archived nor in the trash.
    Active,
    /// Those in the trash.
    Trashed,
    /// Those in the archive.
    Archived,
}

endpoint!(ListTasks => Rows<Task>, "tasks/list_tasks", Get "/tasks.json", Session, ["guide 11.1"]);
