//! `GET /branding.json` (guide 2.1).

use serde::{Deserialize, Serialize};

use crate::endpoint::endpoint;
use crate::opendrive::branding::get_subdomain_branding::SubdomainBranding;
use crate::{UserId, wire};

/// Asks what an account's drive looks like.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct GetBranding {
    /// Which account; the caller's own otherwise (quirk 55).
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub user_id: Option<UserId>,
}

/// The branding of an account.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Branding {
    /// What anybody may see of it.
    #[serde(flatten)]
    pub shown: SubdomainBranding,
    /// The partner's own HTML, which nobody should put into a page.
    #[serde(rename = "LoginPageHtml", default, with = "wire::text")]
    pub login_page_html: String,
    /// The sites whose pages may show the drive in a frame, with blanks between them (extension 32); none where the server
    /// knows nothing of that.
    #[serde(rename = "EmbedOrigins", default, skip_serializing_if = "Option::is_none")]
    pub embed_origins: Option<String>,
}

endpoint!(GetBranding => Branding, "branding/get_branding", Get "/branding.json", Session, ["guide 2.1"]);
