//! `POST /admin/user.json` (admin document 1.15).

use serde::{Deserialize, Serialize};

use crate::endpoint::endpoint;
use crate::{Done, Secret, UnixTime, wire};

/// Makes an account for the partner (quirk 99).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CreateUser {
    /// The name that signs in, 4 to 100 characters.
    #[serde(alias = "Username", with = "wire::text")]
    pub username: String,
    /// The password, at least 5 characters.
    pub passwd: Secret,
    /// The password once more.
    pub verify_passwd: Secret,
    /// The email address, at most 255 characters; a taken one is refused with 404.
    #[serde(with = "wire::text")]
    pub email: String,
    /// The first name, 2 to 50 characters.
    #[serde(with = "wire::text")]
    pub first_name: String,
    /// The last name, 2 to 50 characters.
    #[serde(with = "wire::text")]
    pub last_name: String,
    /// The address that it was asked for from.
    #[serde(with = "wire::text")]
    pub reg_ip: String,
    /// The plan's number.
    #[serde(with = "wire::number")]
    pub level: u32,
    /// The company's name, at most 255 characters.
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub company_name: Option<String>,
    /// The phone number, at most 20 characters.
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// Whether it is suspended from the beginning.
    #[serde(default, with = "wire::flag_number::option", skip_serializing_if = "Option::is_none")]
    pub suspended: Option<bool>,
    /// The language, two letters.
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub lang: Option<String>,
    /// How much may be transferred per day, in megabytes.
    #[serde(default, with = "wire::number::option", skip_serializing_if = "Option::is_none")]
    pub bw_max: Option<u64>,
    /// How much may be stored, in megabytes.
    #[serde(
        alias = "storage_max",
        default,
        with = "wire::number::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub max_storage: Option<u64>,
    /// 1 personal, 2 business.
    #[serde(
        alias = "acc_type",
        default,
        with = "wire::number::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub account_type: Option<u8>,
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
}

endpoint!(CreateUser => Done, "admin/create_user", Post "/admin/user.json", Session, ["admin 1.15"]);
