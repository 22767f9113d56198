//! `PUT /admin/user.json` (admin document 1.18).

use serde::{Deserialize, Serialize};

use super::CloseReason;
use crate::endpoint::endpoint;
use crate::{Done, Secret, UnixTime, wire};

/// Changes a user; what is not given stays as it is, a blank empties (quirk 41).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct UpdateUser {
    /// The user's id or email address.
    #[serde(with = "wire::text")]
    pub user_id: String,
    /// The new password, at least 5 characters.
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub passwd: Option<Secret>,
    /// The password once more.
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub verify_passwd: Option<Secret>,
    /// The email address, at most 255 characters.
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// The first name, 2 to 50 characters.
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// The last name, 2 to 50 characters.
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// The plan's number.
    #[serde(default, with = "wire::number::option", skip_serializing_if = "Option::is_none")]
    pub level: Option<u32>,
    /// The company's name, at most 255 characters.
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub company_name: Option<String>,
    /// The phone number, at most 20 characters.
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// Whether it is suspended.
    #[serde(default, with = "wire::flag_number::option", skip_serializing_if = "Option::is_none")]
    pub suspended: Option<bool>,
    /// The language, two letters.
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub lang: Option<String>,
    /// 1 personal, 2 business.
    #[serde(
        alias = "account_type",
        default,
        with = "wire::number::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub acc_type: Option<u8>,
    /// Whether versions of files are kept.
    #[serde(default, with = "wire::flag_number::option", skip_serializing_if = "Option::is_none")]
    pub file_versioning: Option<bool>,
    /// How many versions of a file are kept, at most 99.
    #[serde(default, with = "wire::number::option", skip_serializing_if = "Option::is_none")]
    pub file_versions: Option<u32>,
    /// The time zone's name.
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub time_zone: Option<String>,
    /// How much may be stored, in megabytes.
    #[serde(
        alias = "max_storage",
        default,
        with = "wire::number::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub storage_max: Option<u64>,
    /// How much may be transferred per day, in megabytes.
    #[serde(default, with = "wire::number::option", skip_serializing_if = "Option::is_none")]
    pub bw_max: Option<u64>,
    /// How many account users there may be, at most 999.
    #[serde(default, with = "wire::number::option", skip_serializing_if = "Option::is_none")]
    pub account_users: Option<u32>,
    /// After how many days the bandwidth begins anew, at most 999.
    #[serde(default, with = "wire::number::option", skip_serializing_if = "Option::is_none")]
    pub bw_reset_period: Option<u32>,
    /// Whether it is a trial.
    #[serde(default, with = "wire::flag_number::option", skip_serializing_if = "Option::is_none")]
    pub trial: Option<bool>,
    /// The next billing date.
    #[serde(default, with = "wire::number::option", skip_serializing_if = "Option::is_none")]
    pub next_billing: Option<UnixTime>,
    /// The account's address on the web; a blank takes it away.
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub web_link: Option<String>,
    /// Whether the account may be found.
    #[serde(default, with = "wire::flag_number::option", skip_serializing_if = "Option::is_none")]
    pub public_profiles: Option<bool>,
    /// Whether the address on the web works.
    #[serde(default, with = "wire::flag_number::option", skip_serializing_if = "Option::is_none")]
    pub wl_status: Option<bool>,
    /// Closes the account, and why; 0 opens it again.
    #[serde(default, with = "wire::number::option", skip_serializing_if = "Option::is_none")]
    pub close_reason: Option<CloseReason>,
    /// More about it.
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub close_reason_text: Option<String>,
}

endpoint!(UpdateUser => Done, "admin/update_user", Put "/admin/user.json", Session, ["admin 1.18"]);
