//! `DELETE /usergroups.json/{session_id}/{group_id}` (guide 14.5).

use serde::{Deserialize, Serialize};

use crate::endpoint::endpoint;
use crate::{Done, GroupId};

/// Deletes a group; its members stay, without one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeleteUserGroup {
    /// Which group.
    pub group_id: GroupId,
}

endpoint!(DeleteUserGroup => Done, "user_groups/delete_user_group",
    Delete "/usergroups.json/{session_id}/{group_id}", Session, ["guide 14.5"]);
