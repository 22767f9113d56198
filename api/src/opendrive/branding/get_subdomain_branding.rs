//! `GET /branding/subdomainbranding.json/{partner_name}/{subdomain}` (guide 2.4).

use serde::{Deserialize, Serialize};

use crate::UserId;
use crate::endpoint::endpoint;

/// Asks what the drive of a host name looks like, before anybody has signed in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GetSubdomainBranding {
    /// The partner's name; `OpenDrive` for none.
    #[serde(with = "crate::wire::text")]
    pub partner_name: String,
    /// The subdomain: the host name's first label. Our server takes a whole host name, too (extension 30).
    #[serde(with = "crate::wire::text")]
    pub subdomain: String,
}

/// The branding. The guide says that `true` is answered; the fields are those of 2.1 (quirk 2), without the
/// partner's own HTML, which 2.1 calls unused and which nobody should put into a page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct SubdomainBranding {
    /// The account that the branding belongs to.
    #[serde(
        rename = "UserID",
        default,
        with = "crate::wire::absent",
        skip_serializing_if = "Option::is_none"
    )]
    pub user_id: Option<UserId>,
    /// A host name of the partner's own that leads here.
    #[serde(default, with = "crate::wire::text")]
    pub host_mapping: String,
    /// What the drive is called, at most 35 characters.
    #[serde(default, with = "crate::wire::text")]
    pub drive_name: String,
    /// The color of the menu, six hexadecimal digits; check them before they reach a style sheet.
    #[serde(default, with = "crate::wire::text")]
    pub menu_color: String,
    /// The color of text on the menu, six hexadecimal digits.
    #[serde(default, with = "crate::wire::text")]
    pub font_color: String,
    /// True when the vendor is not to be named.
    #[serde(default, with = "crate::wire::flag_digit")]
    pub white_labeled: bool,
    /// The address of the icon; empty for none.
    #[serde(default, with = "crate::wire::text")]
    pub fav_icon: String,
    /// The subdomain.
    #[serde(default, with = "crate::wire::text")]
    pub subdomain: String,
    /// The partner's domain.
    #[serde(default, with = "crate::wire::text")]
    pub partner_domain: String,
    /// The address of the logo; empty for none.
    #[serde(default, with = "crate::wire::text")]
    pub logo: String,
    /// What the partner says on the sign-in page, with nothing in it but what [`crate::markup`] lets through (extension
    /// 31).
    #[serde(default, with = "crate::wire::absent", skip_serializing_if = "Option::is_none")]
    pub sign_in_html: Option<String>,
}

endpoint!(GetSubdomainBranding => SubdomainBranding, "branding/get_subdomain_branding",
    Get "/branding/subdomainbranding.json/{partner_name}/{subdomain}", None, ["guide 2.4"]);
