//! `PUT /tasks/archiveproject.json/{session_id}/{project_id}` (guide 11.23).

use serde::{Deserialize, Serialize};

use crate::ProjectId;
use crate::endpoint::endpoint;
use crate::opendrive::Outcome;

/// Puts a project into the archive, with all that is in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ArchiveProject {
    /// Which project.
    pub project_id: ProjectId,
}

endpoint!(ArchiveProject => Outcome, "tasks/archive_project",
    Put "/tasks/archiveproject.json/{session_id}/{project_id}", Session, ["guide 11.23"]);
