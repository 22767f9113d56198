//! `GET /admin/apipartnersettings.json/{session_id}` (admin document 1.3, `apiparthnersettings.json` in its
//! heading).

use serde::{Deserialize, Serialize};

use crate::endpoint::endpoint;
use crate::wire;

/// Asks for the partner's settings (quirk 91).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GetPartnerSettings {}

/// The settings.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct PartnerSettings {
    /// What the drive is called.
    #[serde(default, with = "wire::text")]
    pub drive_name: String,
    /// The host name for users.
    #[serde(default, with = "wire::text")]
    pub domain: String,
    /// The email address for help.
    #[serde(default, with = "wire::text")]
    pub support_email: String,
    /// Where help is to be had.
    #[serde(default, with = "wire::text")]
    pub support_url: String,
}

endpoint!(GetPartnerSettings => PartnerSettings, "admin/get_partner_settings",
    Get "/admin/apipartnersettings.json/{session_id}", Session,
    ["admin 1.3"], also = ["/admin/apiparthnersettings.json/{session_id}"]);
