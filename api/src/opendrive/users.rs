//! Chapter 13: the account.

pub mod confirm_password_reset;
pub mod get_user_info;
pub mod list_user_logs;
pub mod request_password_reset;
pub mod update_email;
pub mod update_password;
pub mod update_user_info;
pub mod update_user_name;
pub mod verify_email;
pub mod verify_signup_email;

use serde::{Deserialize, Serialize};

use super::chapter;
use crate::UserId;

chapter!(
    get_user_info::GetUserInfo,
    list_user_logs::ListUserLogs,
    request_password_reset::RequestPasswordReset,
    verify_email::VerifyEmail,
    verify_signup_email::VerifySignupEmail,
    update_email::UpdateEmail,
    update_user_info::UpdateUserInfo,
    update_password::UpdatePassword,
    update_user_name::UpdateUserName,
    confirm_password_reset::ConfirmPasswordReset,
);

/// The account. Mind the units: limits count megabytes of 1024² bytes, usage counts bytes (quirk 10).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct UserInfo {
    /// The account.
    #[serde(rename = "UserID", with = "crate::wire::text_number")]
    pub user_id: UserId,
    /// The member of the account who is signed in; 0 for the owner.
    #[serde(rename = "AccessUserID", default, with = "crate::wire::number")]
    pub access_user_id: i64,
    /// The name that signs in.
    #[serde(default, with = "crate::wire::text")]
    pub user_name: String,
    /// The first name.
    #[serde(default, with = "crate::wire::text")]
    pub user_first_name: String,
    /// The last name.
    #[serde(default, with = "crate::wire::text")]
    pub user_last_name: String,
    /// True for a trial account.
    #[serde(default, with = "crate::wire::flag_digit")]
    pub trial: bool,
    /// When the account was made, `YYYY-MM-DD HH:MM:SS` in UTC.
    #[serde(default, with = "crate::wire::text")]
    pub user_since: String,
    /// When the bandwidth was last set to 0, `YYYY-MM-DD`.
    #[serde(default, with = "crate::wire::text")]
    pub bw_reset_last: String,
    /// `1` personal, `2` business.
    #[serde(default, with = "crate::wire::text")]
    pub acc_type: String,
    /// How much may be stored, in megabytes.
    #[serde(default, with = "crate::wire::digits")]
    pub max_storage: u64,
    /// How much is stored, in bytes.
    #[serde(default, with = "crate::wire::digits")]
    pub storage_used: u64,
    /// How much may be transferred per day, in megabytes.
    #[serde(default, with = "crate::wire::digits")]
    pub bw_max: u64,
    /// How much has been transferred today, in bytes.
    #[serde(default, with = "crate::wire::digits")]
    pub bw_used: u64,
    /// True when versions of files are kept.
    #[serde(default, with = "crate::wire::flag_digit")]
    pub f_versioning: bool,
    /// How many versions of a file are kept.
    #[serde(default, with = "crate::wire::digits")]
    pub f_versions: u32,
    /// True when a daily statistic is mailed.
    #[serde(default, with = "crate::wire::flag_number")]
    pub daily_stat: bool,
    /// The language, such as `En`.
    #[serde(default, with = "crate::wire::text")]
    pub user_lang: String,
    /// The largest file that may be uploaded, in megabytes.
    #[serde(default, with = "crate::wire::digits")]
    pub max_file_size: u64,
    /// The plan's number.
    #[serde(default, with = "crate::wire::text")]
    pub level: String,
    /// The plan's name.
    #[serde(default, with = "crate::wire::text")]
    pub user_plan: String,
    /// The time zone's name.
    #[serde(default, with = "crate::wire::text")]
    pub time_zone: String,
    /// How many members the account may have.
    #[serde(default, with = "crate::wire::digits")]
    pub max_account_users: u32,
    /// True for a member of somebody else's account.
    #[serde(default, with = "crate::wire::flag_number")]
    pub is_account_user: bool,
    /// The company's name.
    #[serde(default, with = "crate::wire::text")]
    pub company_name: String,
    /// The email address.
    #[serde(default, with = "crate::wire::text")]
    pub email: String,
    /// The phone number.
    #[serde(default, with = "crate::wire::text")]
    pub phone: String,
    /// The address of the user's picture.
    #[serde(default, with = "crate::wire::text")]
    pub avatar: String,
    /// The color behind the user's initials, six hexadecimal digits.
    #[serde(default, with = "crate::wire::text")]
    pub avatar_color: String,
    /// True for an administrator of the account.
    #[serde(default, with = "crate::wire::flag_number")]
    pub admin_mode: bool,
    /// When the trial ends, `YYYY-MM-DD`.
    #[serde(default, with = "crate::wire::text")]
    pub due_date: String,
    /// The account's address on the web.
    #[serde(default, with = "crate::wire::text")]
    pub web_link: String,
    /// True when the password may be changed.
    #[serde(default, with = "crate::wire::flag_number")]
    pub can_change_pwd: bool,
    /// True for a partner.
    #[serde(default, with = "crate::wire::flag_number")]
    pub is_partner: bool,
    /// Where help is to be had.
    #[serde(default, with = "crate::wire::text")]
    pub support_url: String,
    /// The partner's host name for users.
    #[serde(default, with = "crate::wire::text")]
    pub partner_users_domain: String,
    /// True when the account is suspended.
    #[serde(default, with = "crate::wire::flag_digit")]
    pub suspended: bool,
    /// True when chunks of an upload may arrive in any order (extension 2).
    #[serde(default, with = "crate::wire::flag::option", skip_serializing_if = "Option::is_none")]
    pub upload_any_order: Option<bool>,
    /// How many bytes a file may have that is uploaded in one request (extension 9); none where that cannot be done.
    #[serde(
        default,
        with = "crate::wire::number::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub upload_small: Option<u64>,
}
