//! `POST /tasks/project.json/{session_id}/{project_list_id}` (guide 11.16).

use serde::{Deserialize, Serialize};

use super::WorkStatus;
use crate::endpoint::endpoint;
use crate::{ProjectId, ProjectListId, wire};

/// Makes a project in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CreateProject {
    /// The list to put it into.
    pub project_list_id: ProjectListId,
    /// Its name.
    #[serde(with = "wire::text")]
    pub project_name: String,
    /// The email address of an account user who is to work on it.
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub email_assign_to: Option<String>,
    /// When it begins, `YYYY-MM-DD`.
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub start_date: Option<String>,
    /// When it is to be done, `YYYY-MM-DD`.
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub due_date: Option<String>,
    /// How far it is.
    #[serde(default, with = "wire::word::option", skip_serializing_if = "Option::is_none")]
    pub status: Option<WorkStatus>,
}

/// The project.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct CreatedProject {
    /// Which project.
    pub project_id: ProjectId,
    /// Its name.
    #[serde(with = "wire::text")]
    pub name: String,
}

endpoint!(CreateProject => CreatedProject, "tasks/create_project",
    Post "/tasks/project.json/{session_id}/{project_list_id}", Session, ["guide 11.16"]);
