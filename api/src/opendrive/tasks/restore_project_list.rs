//! `PUT /tasks/restoreprojectlist.json/{session_id}/{list_id}` (extension 6 to the guide; quirk 81).

use serde::{Deserialize, Serialize};

use crate::ProjectListId;
use crate::endpoint::endpoint;
use crate::opendrive::Outcome;

/// Takes a list of projects out of the archive or the trash, with all that was put there with it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RestoreProjectList {
    /// Which list.
    pub list_id: ProjectListId,
}

endpoint!(RestoreProjectList => Outcome, "tasks/restore_project_list",
    Put "/tasks/restoreprojectlist.json/{session_id}/{list_id}", Session, ["extension 6"]);
