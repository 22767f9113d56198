//! `PUT /usergroups.json` (guide 14.4, whose sentence about limits says the opposite: quirk 88).

use serde::{Deserialize, Serialize};

use crate::endpoint::endpoint;
use crate::{Done, GroupId, wire};

/// Changes a group; what is not given stays as it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct UpdateUserGroup {
    /// Which group.
    pub group_id: GroupId,
    /// Its name, at most 100 characters.
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub group_name: Option<String>,
    /// How much its members may transfer per day, in megabytes of 1024² bytes (quirk 87).
    #[serde(default, with = "wire::digits::option", skip_serializing_if = "Option::is_none")]
    pub group_bw_max: Option<u64>,
    /// How much they may store together, in megabytes.
    #[serde(default, with = "wire::digits::option", skip_serializing_if = "Option::is_none")]
    pub group_max_storage: Option<u64>,
    /// Whether its limits count.
    #[serde(default, with = "wire::flag_number::option", skip_serializing_if = "Option::is_none")]
    pub group_settings_enable: Option<bool>,
}

endpoint!(UpdateUserGroup => Done, "user_groups/update_user_group", Put "/usergroups.json", Session, ["guide 14.4"]);
