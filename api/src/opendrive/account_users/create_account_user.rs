//! `POST /accountusers.json` (guide 1.5).

use serde::{Deserialize, Serialize};

use super::AdminMode;
use crate::endpoint::endpoint;
use crate::{Done, GroupId, Secret, wire};

/// Makes an account user.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CreateAccountUser {
    /// The first name, 2 to 50 characters.
    #[serde(with = "wire::text")]
    pub access_first_name: String,
    /// The last name, 2 to 50 characters.
    #[serde(with = "wire::text")]
    pub access_last_name: String,
    /// The password, at least 5 characters.
    pub access_password: Secret,
    /// The email address, at most 255 characters; it signs in.
    #[serde(with = "wire::text")]
    pub access_email: String,
    /// What they may do in the account.
    #[serde(with = "wire::number")]
    pub access_admin_mode: AdminMode,
    /// Whether they are told of changes.
    #[serde(with = "wire::flag_number")]
    pub access_notification: bool,
    /// How much they may store, in megabytes of 1024² bytes; 0 for as much as the account.
    #[serde(with = "wire::number")]
    pub access_max_storage: u64,
    /// How much they may transfer per day, in megabytes; 0 for as much as the account.
    #[serde(with = "wire::number")]
    pub access_bw_max: u64,
    /// Their group; `0` for none.
    pub group_id: GroupId,
    /// The phone number.
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub access_phone: Option<String>,
    /// Whether they may change their password.
    #[serde(default, with = "wire::flag_number::option", skip_serializing_if = "Option::is_none")]
    pub access_password_change: Option<bool>,
    /// What they do in the company.
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub access_position: Option<String>,
    /// Whether the password is mailed to them (quirk 54).
    #[serde(default, with = "wire::flag_digit::option", skip_serializing_if = "Option::is_none")]
    pub access_send_password: Option<bool>,
}

endpoint!(CreateAccountUser => Done, "account_users/create_account_user",
    Post "/accountusers.json", Session, ["guide 1.5"]);
