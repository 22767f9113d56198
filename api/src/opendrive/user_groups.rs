//! Chapter 14: groups of account users, with limits of their own.

pub mod create_user_group;
pub mod delete_user_group;
pub mod get_user_group;
pub mod list_user_groups;
pub mod update_user_group;

use serde::{Deserialize, Serialize};

use super::chapter;
use crate::{GroupId, wire};

chapter!(
    get_user_group::GetUserGroup,
    list_user_groups::ListUserGroups,
    create_user_group::CreateUserGroup,
    update_user_group::UpdateUserGroup,
    delete_user_group::DeleteUserGroup,
);

/// A group. Limits are answered in bytes and set in megabytes (quirk 51).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct UserGroup {
    /// Which group.
    #[serde(rename = "GroupID")]
    pub group_id: GroupId,
    /// Its name, at most 100 characters.
    #[serde(default, with = "wire::text")]
    pub group_name: String,
    /// True when its limits count.
    #[serde(default, with = "wire::flag_digit")]
    pub group_active: bool,
    /// How much its members may store together, in bytes.
    #[serde(default, with = "wire::digits")]
    pub group_max_storage: u64,
    /// How much they may transfer per day, in bytes.
    #[serde(default, with = "wire::digits")]
    pub group_max_bw: u64,
    /// When it was made, `YYYY-MM-DD HH:MM:SS` in UTC.
    #[serde(default, with = "wire::text")]
    pub group_since: String,
    /// How many members it has.
    #[serde(default, with = "wire::number")]
    pub num_users: u32,
}
