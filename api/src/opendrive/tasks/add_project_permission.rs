//! `POST /tasks/addprojectpermission.json/{session_id}/{project_id}` (guide 11.14).

use serde::{Deserialize, Serialize};

use crate::endpoint::endpoint;
use crate::opendrive::{Outcome, Right};
use crate::{ProjectId, wire};

/// Says what an account user may do in a project.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AddProjectPermission {
    /// Which project.
    pub project_id: ProjectId,
    /// Which account user.
    #[serde(with = "wire::text")]
    pub access_user_email: String,
    /// What they may do.
    #[serde(with = "wire::number")]
    pub mode: Right,
}

endpoint!(AddProjectPermission => Outcome, "tasks/add_project_permission",
    Post "/tasks/addprojectpermission.json/{session_id}/{project_id}", Session, ["guide 11.14"]);
