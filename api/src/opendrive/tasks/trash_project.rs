//! `DELETE /tasks/trashproject.json/{session_id}/{project_id}` (guide 11.40).

use serde::{Deserialize, Serialize};

use crate::ProjectId;
use crate::endpoint::endpoint;
use crate::opendrive::Outcome;

/// Puts a project into the trash, with all that is in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TrashProject {
    /// Which project.
    pub project_id: ProjectId,
}

endpoint!(TrashProject => Outcome, "tasks/trash_project",
    Delete "/tasks/trashproject.json/{session_id}/{project_id}", Session, ["guide 11.40"]);
