//! `GET /accountusers/info.json/{session_id}/{access_email}` (guide 1.2).

use serde::{Deserialize, Serialize};

use super::{AccountUserStatus, AdminMode};
use crate::endpoint::endpoint;
use crate::opendrive::Right;
use crate::{AccessUserId, FolderId, Number, Pairs, ProjectId, UnixTime, wire};

/// Asks for an account user.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GetAccountUser {
    /// Which account user.
    #[serde(with = "wire::text")]
    pub access_email: String,
}

/// An account user with all their rights (quirk 50).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct AccountUser {
    /// Which account user.
    #[serde(rename = "AccessUserID", alias = "AcessUserID")]
    pub access_user_id: AccessUserId,
    /// The first name.
    #[serde(default, with = "wire::text")]
    pub first_name: String,
    /// The last name.
    #[serde(default, with = "wire::text")]
    pub last_name: String,
    /// The email address, which signs in.
    #[serde(default, with = "wire::text")]
    pub email: String,
    /// What they may do in the account.
    #[serde(default, with = "wire::number")]
    pub admin_mode: AdminMode,
    /// The level of an administrator.
    #[serde(default, with = "wire::number")]
    pub access_admin_level: u32,
    /// Whether they may sign in.
    #[serde(default, with = "wire::number")]
    pub access_active: AccountUserStatus,
    /// How much they may transfer per day, in bytes (quirk 51).
    #[serde(default, with = "wire::number")]
    pub bw_max: u64,
    /// How much they have transferred today, in bytes.
    #[serde(default, with = "wire::number")]
    pub bw_used: u64,
    /// How much they may store, in bytes.
    #[serde(default, with = "wire::number")]
    pub storage_max: u64,
    /// How much they store, in bytes.
    #[serde(default, with = "wire::number")]
    pub storage_used: u64,
    /// When they were made; digits (quirk 49).
    #[serde(default, with = "wire::digits")]
    pub access_since: UnixTime,
    /// True when they are told of changes.
    #[serde(default, with = "wire::flag")]
    pub access_notification: bool,
    /// What they do in the company.
    #[serde(default, with = "wire::text")]
    pub access_position: String,
    /// True when they may change their password.
    #[serde(default, with = "wire::flag")]
    pub access_password_change: bool,
    /// The phone number.
    #[serde(default, with = "wire::text")]
    pub phone: String,
    /// Their rights in folders.
    #[serde(default)]
    pub access_folders: Pairs<FolderId, Number<Right>>,
    /// Their rights in projects.
    #[serde(default)]
    pub access_projects: Pairs<ProjectId, Number<Right>>,
}

endpoint!(GetAccountUser => AccountUser, "account_users/get_account_user",
    Get "/accountusers/info.json/{session_id}/{access_email}", Session, ["guide 1.2"]);
