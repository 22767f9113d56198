//! `GET /admin/usergroups.json/{session_id}/{user_id}` (admin document 1.10).

use serde::{Deserialize, Serialize};

use crate::endpoint::endpoint;
use crate::{GroupId, Rows, UserId, wire};

/// Asks for the groups of a user's account.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListUserAccountGroups {
    /// Which user.
    pub user_id: UserId,
}

/// A group; numbers here and digits in the guide (quirk 96).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct AccountGroup {
    /// Which group.
    #[serde(rename = "GroupID", with = "wire::text_number")]
    pub group_id: GroupId,
    /// Its name.
    #[serde(default, with = "wire::text")]
    pub group_name: String,
    /// True when its limits count.
    #[serde(default, with = "wire::flag_number")]
    pub group_active: bool,
    /// How much its members may store together, in bytes.
    #[serde(default, with = "wire::number")]
    pub group_max_storage: u64,
    /// How much they may transfer per day, in bytes.
    #[serde(default, with = "wire::number")]
    pub group_max_bw: u64,
    /// When it was made, `YYYY-MM-DD HH:MM:SS` in UTC.
    #[serde(default, with = "wire::text")]
    pub group_since: String,
    /// How many members it has.
    #[serde(default, with = "wire::number")]
    pub num_users: u32,
}

endpoint!(ListUserAccountGroups => Rows<AccountGroup>, "admin/list_user_account_groups",
    Get "/admin/usergroups.json/{session_id}/{user_id}", Session, ["admin 1.10"]);
