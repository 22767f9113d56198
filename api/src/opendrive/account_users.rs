//! Chapter 1: account users, who are members of somebody else's account.

pub mod create_account_user;
pub mod delete_account_user;
pub mod get_account_user;
pub mod list_account_user_folders;
pub mod list_group_account_users;
pub mod move_account_user;
pub mod search_account_users;
pub mod set_account_user_folders;
pub mod set_account_user_status;
pub mod update_account_user;

use serde::{Deserialize, Serialize};

use super::{Right, chapter, codes};
use crate::{AccessUserId, FolderId, Number, Pairs, ProjectId, UnixTime, wire};

chapter!(
    list_account_user_folders::ListAccountUserFolders,
    get_account_user::GetAccountUser,
    search_account_users::SearchAccountUsers,
    list_group_account_users::ListGroupAccountUsers,
    create_account_user::CreateAccountUser,
    move_account_user::MoveAccountUser,
    set_account_user_status::SetAccountUserStatus,
    set_account_user_folders::SetAccountUserFolders,
    update_account_user::UpdateAccountUser,
    delete_account_user::DeleteAccountUser,
);

codes!(
    /// What an account user may do in the account (guide 1.2).
    AdminMode {
        /// Works with files and tasks.
        User = 0,
        /// Manages users too.
        Admin = 1,
        /// Works with files alone.
        Files = 2,
    }
);

codes!(
    /// Whether an account user may sign in (guide 1.2).
    AccountUserStatus {
        /// Not any more: removed.
        Inactive = 0,
        /// Yes.
        Active = 1,
        /// Not for now.
        Blocked = 2,
    }
);

/// An account user, as lists show them (quirk 49).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct AccountUserRow {
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
    /// What they do in the company.
    #[serde(default, with = "wire::text")]
    pub position: String,
    /// The phone number.
    #[serde(default, with = "wire::text")]
    pub phone: String,
    /// The address of their picture.
    #[serde(default, with = "wire::text")]
    pub avatar: String,
    /// The color behind their initials, six hexadecimal digits.
    #[serde(default, with = "wire::text")]
    pub avatar_color: String,
    /// Their rights in folders; in lists of a group (quirk 50).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_folders: Option<Pairs<FolderId, Number<Right>>>,
    /// Their rights in projects; in lists of a group.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub access_projects: Option<Pairs<ProjectId, Number<Right>>>,
    /// True when they are told of changes; in lists of a group.
    #[serde(default, with = "wire::flag::option", skip_serializing_if = "Option::is_none")]
    pub access_notification: Option<bool>,
}
