//! `GET /tasks/users.json/{session_id}` (guide 11.12).

use serde::{Deserialize, Serialize};

use super::TaskUser;
use crate::endpoint::endpoint;
use crate::{ProjectId, Rows, wire};

/// Asks who works on a project, or on any.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListAssignedUsers {
    /// Which project.
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub project_id: Option<ProjectId>,
}

endpoint!(ListAssignedUsers => Rows<TaskUser>, "tasks/list_assigned_users",
    Get "/tasks/users.json/{session_id}", Session, ["guide 11.12"]);
