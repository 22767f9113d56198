//! `PUT /tasks/archiveprojectlist.json/{session_id}/{list_id}` (guide 11.24).

use serde::{Deserialize, Serialize};

use crate::ProjectListId;
use crate::endpoint::endpoint;
use crate::opendrive::Outcome;

/// Puts a list of projects into the archive, with all that is in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ArchiveProjectList {
    /// Which list.
    pub list_id: ProjectListId,
}

endpoint!(ArchiveProjectList => Outcome, "tasks/archive_project_list",
    Put "/tasks/archiveprojectlist.json/{session_id}/{list_id}", Session, ["guide 11.24"]);
