//! `POST /tasks/projectlist.json/{session_id}` (guide 11.17).

use serde::{Deserialize, Serialize};

use crate::endpoint::endpoint;
use crate::{ProjectListId, wire};

/// Makes a list of projects.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CreateProjectList {
    /// Its name.
    #[serde(with = "wire::text")]
    pub list_name: String,
}

/// The list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct CreatedProjectList {
    /// Which list.
    pub project_list_id: ProjectListId,
    /// Its name.
    #[serde(with = "wire::text")]
    pub name: String,
}

endpoint!(CreateProjectList => CreatedProjectList, "tasks/create_project_list",
    Post "/tasks/projectlist.json/{session_id}", Session, ["guide 11.17"]);
