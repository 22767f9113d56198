//! `DELETE /tasks/trashprojectlist.json/{session_id}/{list_id}` (guide 11.41).

use serde::{Deserialize, Serialize};

use crate::ProjectListId;
use crate::endpoint::endpoint;
use crate::opendrive::Outcome;

/// Puts a list of projects into the trash, with all that is in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TrashProjectList {
    /// Which list.
    pub list_id: ProjectListId,
}

endpoint!(TrashProjectList => Outcome, "tasks/trash_project_list",
    Delete "/tasks/trashprojectlist.json/{session_id}/{list_id}", Session, ["guide 11.41"]);
