//! `PUT /users/info.json` (guide 13.7).

use serde::{Deserialize, Serialize};

use crate::endpoint::endpoint;
use crate::opendrive::{Access, Outcome};
use crate::wire;

/// Changes the account; what is not given stays as it is, a blank empties (quirk 41).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct UpdateUserInfo {
    /// The first name, 2 to 50 characters.
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// The last name, 2 to 50 characters.
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// The company's name, at most 255 characters.
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub company_name: Option<String>,
    /// The phone number, at most 20 characters.
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// The time zone's name.
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub time_zone: Option<String>,
    /// Whether versions of files are kept.
    #[serde(default, with = "wire::flag_number::option", skip_serializing_if = "Option::is_none")]
    pub file_versioning: Option<bool>,
    /// How many versions of a file are kept, at most 99.
    #[serde(default, with = "wire::number::option", skip_serializing_if = "Option::is_none")]
    pub file_versions: Option<u32>,
    /// The language, two letters.
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub lang: Option<String>,
    /// Whether a daily statistic is mailed.
    #[serde(default, with = "wire::flag_number::option", skip_serializing_if = "Option::is_none")]
    pub daily_stat: Option<bool>,
    /// Who may see new files in the root folder.
    #[serde(default, with = "wire::digits::option", skip_serializing_if = "Option::is_none")]
    pub default_file_permission: Option<Access>,
    /// The postal address.
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub address_1: Option<String>,
    /// Its second line.
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub address_2: Option<String>,
}

endpoint!(UpdateUserInfo => Outcome, "users/update_user_info", Put "/users/info.json", Session, ["guide 13.7"]);
