//! `POST /accountusers/move.json` (guide 1.6).

use serde::{Deserialize, Serialize};

use crate::endpoint::endpoint;
use crate::{Done, GroupId, wire};

/// Puts an account user into another group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MoveAccountUser {
    /// Which account user.
    #[serde(with = "wire::text")]
    pub access_email: String,
    /// The group; `0` for none.
    pub group_id: GroupId,
}

endpoint!(MoveAccountUser => Done, "account_users/move_account_user",
    Post "/accountusers/move.json", Session, ["guide 1.6"]);
