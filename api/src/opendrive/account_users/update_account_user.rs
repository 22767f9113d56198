//! `PUT /accountusers.json` (guide 1.9).

use serde::{Deserialize, Serialize};

use super::AdminMode;
use crate::endpoint::endpoint;
use crate::{Done, Secret, wire};

/// Changes an account user; what is not given stays as it is (quirk 53).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct UpdateAccountUser {
    /// Which account user.
    #[serde(with = "wire::text")]
    pub access_email: String,
    /// The new email address.
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub new_access_email: Option<String>,
    /// The first name, 2 to 50 characters.
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub access_first_name: Option<String>,
    /// The last name, 2 to 50 characters.
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub access_last_name: Option<String>,
    /// The new password, at least 5 characters.
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub access_password: Option<Secret>,
    /// What they may do in the account.
    #[serde(default, with = "wire::number::option", skip_serializing_if = "Option::is_none")]
    pub access_admin_mode: Option<AdminMode>,
    /// Whether they are told of changes.
    #[serde(default, with = "wire::flag_number::option", skip_serializing_if = "Option::is_none")]
    pub access_notification: Option<bool>,
    /// How much they may store, in megabytes of 1024² bytes; 0 for as much as the account.
    #[serde(default, with = "wire::number::option", skip_serializing_if = "Option::is_none")]
    pub access_max_storage: Option<u64>,
    /// How much they may transfer per day, in megabytes; 0 for as much as the account.
    #[serde(default, with = "wire::number::option", skip_serializing_if = "Option::is_none")]
    pub access_bw_max: Option<u64>,
    /// The phone number.
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub access_phone: Option<String>,
    /// What they do in the company.
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub access_position: Option<String>,
    /// Whether they may change their password.
    #[serde(default, with = "wire::flag_number::option", skip_serializing_if = "Option::is_none")]
    pub access_password_change: Option<bool>,
    /// The level of an administrator; partners only.
    #[serde(default, with = "wire::number::option", skip_serializing_if = "Option::is_none")]
    pub access_admin_level: Option<u32>,
}

impl UpdateAccountUser {
    /// Changes nothing yet.
    #[must_use]
    pub fn new(access_email: impl Into<String>) -> Self {
        Self {
            access_email: access_email.into(),
            new_access_email: None,
            access_first_name: None,
            access_last_name: None,
            access_password: None,
            access_admin_mode: None,
            access_notification: None,
            access_max_storage: None,
            access_bw_max: None,
            access_phone: None,
            access_position: None,
            access_password_change: None,
            access_admin_level: None,
        }
    }
}

endpoint!(UpdateAccountUser => Done, "account_users/update_account_user",
    Put "/accountusers.json", Session, ["guide 1.9"]);
