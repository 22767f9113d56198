//! `GET /usergroups/all.json` (guide 14.2).

use serde::{Deserialize, Serialize};

use super::UserGroup;
use crate::Rows;
use crate::endpoint::endpoint;

/// Asks for the groups of the account.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListUserGroups {}

endpoint!(ListUserGroups => Rows<UserGroup>, "user_groups/list_user_groups",
    Get "/usergroups/all.json", Session, ["guide 14.2"]);
