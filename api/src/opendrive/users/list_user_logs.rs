//! `GET /users/userlogs.json/{session_id}` (guide 13.2).

use serde::{Deserialize, Serialize};

use crate::endpoint::endpoint;
use crate::opendrive::LogPage;
use crate::{AccessUserId, UnixTime, wire};

/// Asks what was done in the account.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListUserLogs {
    /// By which account user; `0` by the owner, by anybody without it (quirk 83).
    #[serde(
        alias = "acces_user_id",
        default,
        with = "wire::absent",
        skip_serializing_if = "Option::is_none"
    )]
    pub access_user_id: Option<AccessUserId>,
    /// From when on.
    #[serde(default, with = "wire::number::option", skip_serializing_if = "Option::is_none")]
    pub start_date: Option<UnixTime>,
    /// Until when.
    #[serde(default, with = "wire::number::option", skip_serializing_if = "Option::is_none")]
    pub end_date: Option<UnixTime>,
    /// Only actions of this number.
    #[serde(default, with = "wire::number::option", skip_serializing_if = "Option::is_none")]
    pub log_type: Option<u32>,
    /// Which page; the first is 0.
    #[serde(default, with = "wire::number::option", skip_serializing_if = "Option::is_none")]
    pub page: Option<u64>,
}

endpoint!(ListUserLogs => LogPage, "users/list_user_logs",
    Get "/users/userlogs.json/{session_id}", Session, ["guide 13.2"]);
