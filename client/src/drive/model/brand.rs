//! How a partner's drive looks: as anybody sees it, and as the partner decides it.

use serde::{Deserialize, Serialize};

/// How a partner wants the drive to look, as the server keeps it; nothing here is trusted.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Brand {
    /// The product's name.
    pub name: String,
    /// The brand color as `#rrggbb`; corrected for contrast before it is used.
    pub color: Option<String>,
    /// The color of text on the brand color as `#rrggbb`; corrected likewise.
    pub ink: Option<String>,
    /// Address of the logo.
    pub logo: Option<String>,
    /// Address of the icon.
    pub icon: Option<String>,
    /// HTML for the sign-in page, to be read by [`crate::markup`].
    pub welcome: Option<String>,
}

/// The most characters of a drive's name (guide 2.5).
pub const LONGEST_BRAND_NAME: usize = 35;
/// The most bytes of HTML that the editor lets through: it travels with every sign-in page.
pub const LONGEST_SIGN_IN_HTML: usize = 8_192;

/// What a partner decides, but for the pictures.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct BrandSettings {
    /// What the drive is called.
    pub name: String,
    /// The first label of the drive's host name; empty for none.
    pub subdomain: String,
    /// A host name of the partner's own that leads here; empty for none.
    pub host: String,
    /// The brand color as `#rrggbb`; empty for the usual one.
    pub color: String,
    /// The color of text on it as `#rrggbb`; empty for the usual one.
    pub ink: String,
    /// HTML for the sign-in page.
    pub sign_in_html: String,
    /// True when the vendor is not to be named anywhere.
    pub is_white_label: bool,
    /// The sites whose pages may show the drive in a frame: origins with blanks between them.
    pub portals: String,
}

/// A brand as it is published.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PublishedBrand {
    /// What was decided.
    pub settings: BrandSettings,
    /// Address of the logo.
    pub logo: Option<String>,
    /// Address of the icon.
    pub icon: Option<String>,
    /// The domain that the subdomain stands below; empty where nobody says so.
    pub domain: String,
    /// False where the server knows nothing of other sites' frames.
    pub can_embed: bool,
}

/// Whether an account has a brand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BrandState {
    /// It may not have one: brands are for partners.
    NotAllowed,
    /// It may, and has none yet.
    Nothing,
    /// It has this one.
    Published(Box<PublishedBrand>),
}

/// What became of publishing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Published {
    /// It is done.
    Done,
    /// The subdomain is somebody else's; nothing was changed.
    SubdomainTaken,
    /// The host name is somebody else's; nothing was changed.
    HostTaken,
}

/// Which picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum BrandPicture {
    /// The drive's logo.
    Logo,
    /// The drive's icon, for tabs and home screens.
    Icon,
    /// The picture of the account's owner.
    Owner,
}

/// What became of sending a picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sent {
    /// It is there.
    Done,
    /// It is no picture that the server takes.
    NoPicture,
    /// It is too large.
    TooLarge,
}

/// What is wrong with a part of a host name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LabelError {
    /// Something in it is no letter, digit or hyphen.
    Forbidden,
    /// A hyphen stands at its beginning or end.
    Hyphen,
    /// It is longer than 63 characters.
    TooLong,
    /// A host name needs at least two parts with a dot between them, and nothing around it.
    NoHost,
}

/// Checks a host name's first label (RFC 1123, section 2.1); empty is none.
///
/// # Errors
/// What is wrong with it.
pub fn check_subdomain(text: &str) -> Result<(), LabelError> {
    if text.is_empty() { Ok(()) } else { check_label(text) }
}

/// Checks a whole host name; empty is none.
///
/// # Errors
/// What is wrong with it.
pub fn check_host(text: &str) -> Result<(), LabelError> {
    if text.is_empty() {
        return Ok(());
    }
    if !text.contains('.') || text.split('.').any(str::is_empty) || text.contains("://") {
        return Err(LabelError::NoHost);
    }
    if text.len() > 253 {
        return Err(LabelError::TooLong);
    }
    text.split('.').try_for_each(check_label)
}

/// What is no origin of a site among words with blanks between them: `https://host` or `https://host:port`, and `http` for
/// this machine alone.
#[must_use]
pub fn bad_portal(text: &str) -> Option<&str> {
    text.split_whitespace().find(|origin| !is_origin(origin))
}

fn is_origin(text: &str) -> bool {
    let text = text.trim_end_matches('/').to_ascii_lowercase();
    let Some((scheme, rest)) = text.split_once("://") else { return false };
    let (host, port) = rest.split_once(':').unwrap_or((rest, "443"));
    let is_local = host == "localhost" || host.ends_with(".localhost") || host == "127.0.0.1";
    let is_port = port.bytes().all(|byte| byte.is_ascii_digit())
        && port.parse::<u16>().is_ok_and(|port| port > 0);
    (scheme == "https" || (scheme == "http" && is_local))
        && is_port
        && !host.is_empty()
        && host.split('.').all(|label| !label.is_empty() && check_label(label).is_ok())
}

fn check_label(text: &str) -> Result<(), LabelError> {
    if !text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-') {
        Err(LabelError::Forbidden)
    } else if text.starts_with('-') || text.ends_with('-') {
        Err(LabelError::Hyphen)
    } else if text.len() > 63 {
        Err(LabelError::TooLong)
    } else {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sites_are_origins() {
        let good = "https://portal.example https://a.example:8443/\nhttp://x.localhost:80";
        assert_eq!(bad_portal(good), None);
        for bad in ["*", "https://*.a", "http://a.example", "a.example", "https://a/b", "https://"]
        {
            assert_eq!(bad_portal(&["https://a.example ", bad].concat()), Some(bad));
        }
    }

    #[test]
    fn host_names_are_checked_as_the_server_does() {
        for good in ["", "acme", "a-1", "ACME"] {
            assert_eq!(check_subdomain(good), Ok(()), "{good}");
        }
        for (bad, why) in [
            ("a.b", LabelError::Forbidden),
            ("ä", LabelError::Forbidden),
            ("a b", LabelError::Forbidden),
            ("-a", LabelError::Hyphen),
            ("a-", LabelError::Hyphen),
            (&"x".repeat(64), LabelError::TooLong),
        ] {
            assert_eq!(check_subdomain(bad), Err(why), "{bad}");
        }
        for good in ["", "files.acme.example", "A-b.example"] {
            assert_eq!(check_host(good), Ok(()), "{good}");
        }
        for (bad, why) in [
            ("localhost", LabelError::NoHost),
            ("https://x.example", LabelError::NoHost),
            ("x..example", LabelError::NoHost),
            ("x.example:80", LabelError::Forbidden),
            ("x.example/a", LabelError::Forbidden),
            ("-x.example", LabelError::Hyphen),
        ] {
            assert_eq!(check_host(bad), Err(why), "{bad}");
        }
    }
}
