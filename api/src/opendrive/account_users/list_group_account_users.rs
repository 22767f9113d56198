//! `GET /accountusers/usersingroup.json/{session_id}/{group_id}` (guide 1.4).

use serde::{Deserialize, Serialize};

use super::AccountUserRow;
use crate::endpoint::endpoint;
use crate::{GroupId, Rows, wire};

/// Asks for the account users of a group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListGroupAccountUsers {
    /// Which group; `0` for those without one.
    pub group_id: GroupId,
    /// Only those whose name or address holds this text.
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub search_query: Option<String>,
}

endpoint!(ListGroupAccountUsers => Rows<AccountUserRow>, "account_users/list_group_account_users",
    Get "/accountusers/usersingroup.json/{session_id}/{group_id}", Session, ["guide 1.4"]);
