//! `GET /admin/userlogs.json/{session_id}/{user_id}` (admin document 1.11).

use serde::{Deserialize, Serialize};

use crate::endpoint::endpoint;
use crate::opendrive::LogPage;
use crate::{UserId, wire};

/// Asks what was done in a user's account.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListAdminUserLogs {
    /// Which user.
    pub user_id: UserId,
    /// By whom: `user`, `admin`; by anybody otherwise.
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub user_type: Option<String>,
    /// From when on, seconds since 1970 (quirk 97).
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub start_date: Option<String>,
    /// Until when.
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub end_date: Option<String>,
    /// Only actions of this number.
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub log_type: Option<String>,
    /// Which page; the first is 0.
    #[serde(default, with = "wire::number::option", skip_serializing_if = "Option::is_none")]
    pub page: Option<u64>,
}

endpoint!(ListAdminUserLogs => LogPage, "admin/list_admin_user_logs",
    Get "/admin/userlogs.json/{session_id}/{user_id}", Session, ["admin 1.11"]);
