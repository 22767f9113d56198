//! `PUT /admin/apipartnersettings.json` (admin document 1.17).

use serde::{Deserialize, Serialize};

use crate::endpoint::endpoint;
use crate::{Done, wire};

/// Changes the partner's settings; what is not given stays as it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct UpdatePartnerSettings {
    /// The settings; a form may hold them as JSON text.
    #[serde(with = "wire::nested")]
    pub settings: NewPartnerSettings,
}

/// The settings, with other names than they are answered with (quirk 91).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct NewPartnerSettings {
    /// The host name for users.
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub domain: Option<String>,
    /// What the drive is called.
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub drive_name: Option<String>,
    /// The email address for help.
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Where help is to be had.
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub help_link: Option<String>,
}

endpoint!(UpdatePartnerSettings => Done, "admin/update_partner_settings",
    Put "/admin/apipartnersettings.json", Session, ["admin 1.17"]);
