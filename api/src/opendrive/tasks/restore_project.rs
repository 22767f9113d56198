//! `PUT /tasks/restoreproject.json/{session_id}/{project_id}` (extension 6 to the guide; quirk 81).

use serde::{Deserialize, Serialize};

use crate::ProjectId;
use crate::endpoint::endpoint;
use crate::opendrive::Outcome;

/// Takes a project out of the archive or the trash, with all that was put there with it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RestoreProject {
    /// Which project.
    pub project_id: ProjectId,
}

endpoint!(RestoreProject => Outcome, "tasks/restore_project",
    Put "/tasks/restoreproject.json/{session_id}/{project_id}", Session, ["extension 6"]);
