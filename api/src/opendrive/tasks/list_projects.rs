//! `GET /tasks/projects.json` (guide 11.5).

use serde::{Deserialize, Serialize};

use super::Project;
use crate::endpoint::endpoint;
use crate::{ProjectId, Rows, wire};

/// Asks for the projects that are neither archived nor in the trash.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListProjects {
    /// Only this one.
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub project_id: Option<ProjectId>,
}

endpoint!(ListProjects => Rows<Project>, "tasks/list_projects", Get "/tasks/projects.json", Session, ["guide 11.5"]);
