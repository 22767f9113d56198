//! `GET /users/info.json/{session_id}` (guide 13.1).

use serde::{Deserialize, Serialize};

pub use super::UserInfo;
use crate::endpoint::endpoint;

/// Asks for the account's settings and limits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GetUserInfo {
    /// Whether the used bandwidth is brought up to date first.
    #[serde(
        default,
        with = "crate::wire::flag_number::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub apply_bw: Option<bool>,
    /// Whether the branding is wanted too.
    #[serde(
        default,
        with = "crate::wire::flag_number::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub branding: Option<bool>,
}

endpoint!(GetUserInfo => UserInfo, "users/get_user_info", Get "/users/info.json/{session_id}", Session, ["guide 13.1"]);
