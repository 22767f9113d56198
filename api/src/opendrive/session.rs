//! Chapter 8: classic sessions.

pub mod check_session;
pub mod create_session;
pub mod end_session;
pub mod get_session;

use serde::{Deserialize, Serialize};

use super::chapter;
use crate::{SessionId, UserId};

chapter!(
    get_session::GetSession,
    check_session::CheckSession,
    create_session::CreateSession,
    end_session::EndSession,
);

/// Who is signed in. Every field but [`SessionInfo::upload_any_order`] is a string on the wire, because
/// clients refuse a number (quirk 8).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct SessionInfo {
    /// The session: as good as a password.
    #[serde(rename = "SessionID")]
    pub session_id: SessionId,
    /// The name or email address that signs in.
    #[serde(default, with = "crate::wire::text")]
    pub user_name: String,
    /// The first name.
    #[serde(default, with = "crate::wire::text")]
    pub user_first_name: String,
    /// The last name.
    #[serde(default, with = "crate::wire::text")]
    pub user_last_name: String,
    /// `1` personal, `2` business.
    #[serde(default, with = "crate::wire::text")]
    pub acc_type: String,
    /// The language, such as `En`.
    #[serde(default, with = "crate::wire::text")]
    pub user_lang: String,
    /// The account.
    #[serde(
        rename = "UserID",
        default,
        with = "crate::wire::absent",
        skip_serializing_if = "Option::is_none"
    )]
    pub user_id: Option<UserId>,
    /// True for a member of somebody else's account.
    #[serde(default, with = "crate::wire::flag_digit")]
    pub is_account_user: bool,
    /// What the drive is called.
    #[serde(default, with = "crate::wire::text")]
    pub drive_name: String,
    /// The plan's number.
    #[serde(default, with = "crate::wire::text")]
    pub user_level: String,
    /// The plan's name.
    #[serde(default, with = "crate::wire::text")]
    pub user_plan: String,
    /// How many versions of a file are kept, as digits.
    #[serde(default, with = "crate::wire::text")]
    pub f_versioning: String,
    /// The account's own host name.
    #[serde(default, with = "crate::wire::text")]
    pub user_domain: String,
    /// The partner's host name for users.
    #[serde(default, with = "crate::wire::text")]
    pub partner_users_domain: String,
    /// True for a partner.
    #[serde(default, with = "crate::wire::flag_digit")]
    pub is_partner: bool,
    /// The character encoding of names.
    #[serde(default, with = "crate::wire::absent", skip_serializing_if = "Option::is_none")]
    pub encoding: Option<String>,
    /// True when chunks of an upload may arrive in any order (extension 2).
    #[serde(default, with = "crate::wire::flag::option", skip_serializing_if = "Option::is_none")]
    pub upload_any_order: Option<bool>,
}
