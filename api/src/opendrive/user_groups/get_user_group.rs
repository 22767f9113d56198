//! `GET /usergroups.json/{session_id}/{group_id}` (guide 14.1).

use serde::{Deserialize, Serialize};

use super::UserGroup;
use crate::GroupId;
use crate::endpoint::endpoint;

/// Asks for a group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GetUserGroup {
    /// Which group.
    pub group_id: GroupId,
}

endpoint!(GetUserGroup => UserGroup, "user_groups/get_user_group",
    Get "/usergroups.json/{session_id}/{group_id}", Session, ["guide 14.1"]);
