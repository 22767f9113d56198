//! `GET /tasks/search.json/{session_id}` (guide 11.6).

use serde::{Deserialize, Serialize};

use crate::endpoint::endpoint;
use crate::{ProjectId, ProjectListId, TaskId, wire};

/// Looks for a text in tasks, comments, projects and their lists.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SearchTasks {
    /// The text.
    #[serde(with = "wire::text")]
    pub search_query: String,
}

/// What was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct FoundTasks {
    /// Tasks whose name holds it.
    #[serde(default, deserialize_with = "wire::list::deserialize")]
    pub tasks: Vec<FoundTask>,
    /// Comments that hold it.
    #[serde(default, deserialize_with = "wire::list::deserialize")]
    pub comments: Vec<FoundComment>,
    /// Projects whose name holds it.
    #[serde(default, deserialize_with = "wire::list::deserialize")]
    pub projects: Vec<FoundProject>,
    /// Lists of projects whose name holds it.
    #[serde(default, deserialize_with = "wire::list::deserialize")]
    pub project_lists: Vec<FoundProjectList>,
}

/// A task whose name holds the text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct FoundTask {
    /// Which task.
    pub task_id: TaskId,
    /// Its name.
    #[serde(with = "wire::text")]
    pub name: String,
}

/// A comment, or a comment on one, that holds the text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct FoundComment {
    /// Its task.
    pub task_id: TaskId,
    /// What the comment says.
    #[serde(default, with = "wire::text")]
    pub comment: String,
    /// What the comment on it says; empty for none.
    #[serde(default, with = "wire::text")]
    pub subcomment: String,
}

/// A project whose name holds the text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct FoundProject {
    /// Which project.
    pub project_id: ProjectId,
    /// Its name.
    #[serde(with = "wire::text")]
    pub name: String,
}

/// A list of projects whose name holds the text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct FoundProjectList {
    /// Which list.
    pub project_list_id: ProjectListId,
    /// Its name.
    #[serde(with = "wire::text")]
    pub name: String,
}

endpoint!(SearchTasks => FoundTasks, "tasks/search_tasks",
    Get "/tasks/search.json/{session_id}", Session, ["guide 11.6"]);
