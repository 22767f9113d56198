//! `GET /tasks/tasklists.json` (guide 11.9, `tags.json` in its heading: quirk 74).

use serde::{Deserialize, Serialize};

use super::TaskList;
use crate::endpoint::endpoint;
use crate::{ProjectId, Rows, TaskListId, wire};

/// Asks for lists of tasks.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListTaskLists {
    /// Only those of this project.
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub project_id: Option<ProjectId>,
    /// Only this one.
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub task_list_id: Option<TaskListId>,
    /// Whether the tasks in them are wanted too.
    #[serde(default, with = "wire::flag::option", skip_serializing_if = "Option::is_none")]
    pub with_tasks: Option<bool>,
    /// Which ones; active ones otherwise.
    #[serde(default, with = "wire::word::option", skip_serializing_if = "Option::is_none")]
    pub filter: Option<TaskListsOf>,
    /// Not used (quirk 80).
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub item_type: Option<String>,
}

/// Which lists of tasks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TaskListsOf {
    /// Those in the archive.
    Archived,
    /// Those in the trash.
    Trashed,
    /// Those in neither.
    Active,
}

endpoint!(ListTaskLists => Rows<TaskList>, "tasks/list_task_lists",
    Get "/tasks/tasklists.json", Session, ["guide 11.9"]);
