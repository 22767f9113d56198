//! `GET /tasks/projectlists.json` (guide 11.4, `projectlist.json` in its heading).

use serde::{Deserialize, Serialize};

use super::ProjectList;
use crate::endpoint::endpoint;
use crate::{ProjectListId, Rows, TaskId, wire};

/// Asks for lists of projects (quirk 74).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListProjectLists {
    /// Whether the projects in them are wanted too.
    #[serde(default, with = "wire::flag::option", skip_serializing_if = "Option::is_none")]
    pub with_projects: Option<bool>,
    /// Only this one.
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub project_list_id: Option<ProjectListId>,
    /// Only the one with this task's project.
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub task_id: Option<TaskId>,
    /// Which ones; active ones otherwise.
    #[serde(default, with = "wire::word::option", skip_serializing_if = "Option::is_none")]
    pub filter: Option<ProjectListsOf>,
}

/// Which lists of projects.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ProjectListsOf {
    /// Those in the archive.
    Archived,
    /// Those in the trash.
    Trashed,
    /// All.
    Any,
}

endpoint!(ListProjectLists => Rows<ProjectList>, "tasks/list_project_lists",
    Get "/tasks/projectlists.json", Session, ["guide 11.4"], also = ["/tasks/projectlist.json"]);
