//! `PUT /tasks/projectlist.json/{session_id}/{list_id}` (guide 11.29).

use serde::{Deserialize, Serialize};

use crate::endpoint::endpoint;
use crate::{ProjectListId, wire};

/// Gives a list of projects another name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct UpdateProjectList {
    /// Which list.
    pub list_id: ProjectListId,
    /// Its name.
    #[serde(with = "wire::text")]
    pub list_name: String,
}

/// The list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct UpdatedProjectList {
    /// True when it was done.
    #[serde(rename = "result", with = "wire::flag")]
    pub result: bool,
    /// Its name.
    #[serde(default, with = "wire::text")]
    pub name: String,
}

endpoint!(UpdateProjectList => UpdatedProjectList, "tasks/update_project_list",
    Put "/tasks/projectlist.json/{session_id}/{list_id}", Session, ["guide 11.29"]);
