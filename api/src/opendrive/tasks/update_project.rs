//! `PUT /tasks/project.json/{session_id}/{project_id}` (guide 11.28).

use serde::{Deserialize, Serialize};

use super::{Project, WorkStatus};
use crate::endpoint::endpoint;
use crate::{ProjectId, wire};

/// Changes a project; what is not given stays as it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct UpdateProject {
    /// Which project.
    pub project_id: ProjectId,
    /// Its name.
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub project_name: Option<String>,
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

endpoint!(UpdateProject => Project, "tasks/update_project",
    Put "/tasks/project.json/{session_id}/{project_id}", Session, ["guide 11.28"]);
