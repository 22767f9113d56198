//! `PUT /branding.json` (guide 2.7).

use serde::{Deserialize, Serialize};

use crate::endpoint::endpoint;
use crate::{Done, wire};

/// Changes the look of the caller's drive; what is not given stays as it is, a blank empties (quirk 41).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct UpdateBranding {
    /// A host name of the partner's own that leads here.
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub host_mapping: Option<String>,
    /// What the drive is called, 1 to 35 characters.
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub drive_name: Option<String>,
    /// The color of the menu, six hexadecimal digits.
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub menu_color: Option<String>,
    /// The color of text on the menu, six hexadecimal digits.
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub font_color: Option<String>,
    /// Kept and answered, but never put into a page.
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub login_page_html: Option<String>,
    /// Whether the vendor is not to be named.
    #[serde(default, with = "wire::flag_number::option", skip_serializing_if = "Option::is_none")]
    pub white_labeled: Option<bool>,
    /// The host name's first label.
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub subdomain: Option<String>,
    /// The sites whose pages may show the drive in a frame, with blanks between them (extension 32).
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub embed_origins: Option<String>,
}

endpoint!(UpdateBranding => Done, "branding/update_branding", Put "/branding.json", Session, ["guide 2.7"]);
