//! `POST /usergroups.json` (guide 14.3).

use serde::{Deserialize, Serialize};

use crate::endpoint::endpoint;
use crate::{GroupId, wire};

/// Makes a group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CreateUserGroup {
    /// Its name, at most 100 characters.
    #[serde(with = "wire::text")]
    pub group_name: String,
    /// How much its members may transfer per day, in megabytes of 1024² bytes (quirk 87).
    #[serde(with = "wire::number")]
    pub group_bw_max: u64,
    /// How much they may store together, in megabytes.
    #[serde(with = "wire::number")]
    pub group_max_storage: u64,
}

/// The group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CreatedUserGroup {
    /// Which group; a number here (quirk 87).
    #[serde(
        rename = "Group_id",
        alias = "GroupID",
        alias = "group_id=group_id",
        with = "wire::text_number"
    )]
    pub group_id: GroupId,
}

endpoint!(CreateUserGroup => CreatedUserGroup, "user_groups/create_user_group",
    Post "/usergroups.json", Session, ["guide 14.3"]);
