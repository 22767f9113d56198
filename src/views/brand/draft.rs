//! A brand that is not published yet.

use portico_client::drive::model::{
    BrandSettings, LONGEST_BRAND_NAME, LONGEST_SIGN_IN_HTML, LabelError, PublishedBrand,
    bad_portal, check_host, check_subdomain,
};
use portico_client::palette::Rgb;
use serde::{Deserialize, Serialize};

/// The largest picture, in bytes (the server's own limit).
pub const LARGEST_PICTURE: u64 = 1 << 20;

/// What becomes of a picture.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Picture {
    /// It stays as it is.
    #[default]
    Kept,
    /// There shall be none.
    Removed,
    /// This one, as a `data:` address.
    New(String),
}

/// Everything that is published together.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Draft {
    /// What is said.
    pub settings: BrandSettings,
    /// The logo.
    pub logo: Picture,
    /// The icon.
    pub icon: Picture,
}

/// What keeps a draft from being published.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Flaw {
    /// The drive has no name.
    NoName,
    /// Its name is longer than 35 characters, or no line.
    BadName,
    /// The brand color is none.
    Color,
    /// The color of text on it is none.
    Ink,
    /// The subdomain cannot be one.
    Subdomain(LabelError),
    /// The host name cannot be one.
    Host(LabelError),
    /// There is too much HTML.
    Html,
    /// A site that may show the drive is no origin.
    Portal,
}

impl Draft {
    /// What is published, unchanged.
    #[must_use]
    pub fn of(published: &PublishedBrand) -> Self {
        Self { settings: published.settings.clone(), ..Self::default() }
    }

    /// Everything that is wrong with it, in the order of the form.
    #[must_use]
    pub fn flaws(&self) -> Vec<Flaw> {
        let it = &self.settings;
        let name = it.name.trim();
        let is_color = |text: &str| text.trim().is_empty() || Rgb::parse(text.trim()).is_some();
        let long = name.chars().count() > LONGEST_BRAND_NAME || name.contains(char::is_control);
        [
            name.is_empty().then_some(Flaw::NoName),
            long.then_some(Flaw::BadName),
            check_subdomain(it.subdomain.trim()).err().map(Flaw::Subdomain),
            check_host(it.host.trim()).err().map(Flaw::Host),
            (!is_color(&it.color)).then_some(Flaw::Color),
            (!is_color(&it.ink)).then_some(Flaw::Ink),
            (it.sign_in_html.len() > LONGEST_SIGN_IN_HTML).then_some(Flaw::Html),
            bad_portal(&it.portals).map(|_| Flaw::Portal),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    /// The same as it is sent: without blanks around names, in lower case where the server keeps it so.
    #[must_use]
    pub fn settled(&self) -> BrandSettings {
        let it = &self.settings;
        let color = |text: &str| Rgb::parse(text.trim()).map_or_else(String::new, Rgb::css);
        BrandSettings {
            name: it.name.trim().to_owned(),
            subdomain: it.subdomain.trim().to_ascii_lowercase(),
            host: it.host.trim().to_ascii_lowercase(),
            color: color(&it.color),
            ink: color(&it.ink),
            sign_in_html: it.sign_in_html.trim().to_owned(),
            is_white_label: it.is_white_label,
            portals: sites(&it.portals),
        }
    }
}

/// Origins as the server keeps them: each once, in lower case, with blanks between them.
fn sites(text: &str) -> String {
    let mut found: Vec<String> = Vec::new();
    for site in text.split_whitespace() {
        let site = site.trim_end_matches('/').to_ascii_lowercase();
        if !found.contains(&site) {
            found.push(site);
        }
    }
    found.join(" ")
}

/// The media type of a picture that the server takes, by its first bytes; a name can say anything.
#[must_use]
pub fn media_type_of(bytes: &[u8]) -> Option<&'static str> {
    let begins = |start: &[u8]| bytes.starts_with(start);
    if begins(b"\x89PNG\r\n\x1a\n") {
        Some("image/png")
    } else if begins(b"\xff\xd8\xff") {
        Some("image/jpeg")
    } else if begins(b"GIF87a") || begins(b"GIF89a") {
        Some("image/gif")
    } else if begins(b"RIFF") && bytes.get(8..12) == Some(b"WEBP") {
        Some("image/webp")
    } else {
        None
    }
}

/// True for a drawing in SVG, which is a program's text as much as a picture.
#[must_use]
pub fn is_drawing(bytes: &[u8]) -> bool {
    let head = String::from_utf8_lossy(bytes.get(..1024).unwrap_or(bytes)).to_ascii_lowercase();
    head.contains("<svg")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn draft() -> Draft {
        Draft {
            settings: BrandSettings {
                name: " Acme ".to_owned(),
                subdomain: "Acme".to_owned(),
                color: "#7C2D12".to_owned(),
                ..BrandSettings::default()
            },
            ..Draft::default()
        }
    }

    #[test]
    fn flaws_are_found_in_the_order_of_the_form() {
        assert_eq!(draft().flaws(), []);
        let broken = BrandSettings {
            name: String::new(),
            subdomain: "a.b".to_owned(),
            host: "localhost".to_owned(),
            color: "red".to_owned(),
            ink: "#fff".to_owned(),
            sign_in_html: "x".repeat(10_000),
            is_white_label: false,
            portals: "https://a.example *".to_owned(),
        };
        let flaws = Draft { settings: broken, ..Draft::default() }.flaws();
        let expected = [
            Flaw::NoName,
            Flaw::Subdomain(LabelError::Forbidden),
            Flaw::Host(LabelError::NoHost),
            Flaw::Color,
            Flaw::Ink,
            Flaw::Html,
            Flaw::Portal,
        ];
        assert_eq!(flaws, expected);
        let long = BrandSettings { name: "ä".repeat(36), ..BrandSettings::default() };
        assert_eq!(Draft { settings: long, ..Draft::default() }.flaws(), [Flaw::BadName]);
    }

    #[test]
    fn what_is_sent_is_as_the_server_keeps_it() {
        let settled = draft().settled();
        assert_eq!((settled.name.as_str(), settled.subdomain.as_str()), ("Acme", "acme"));
        assert_eq!(settled.color, "#7c2d12");
    }

    #[test]
    fn pictures_are_known_by_their_bytes() {
        assert_eq!(media_type_of(b"\xff\xd8\xff\xe0"), Some("image/jpeg"));
        assert_eq!(media_type_of(b"RIFF\0\0\0\0WEBPVP8 "), Some("image/webp"));
        assert_eq!(media_type_of(b"RIFF\0\0\0\0WAVE"), None);
        assert!(is_drawing(b"<?xml version='1.0'?>\n<SVG xmlns='x'>"));
        assert!(!is_drawing(b"GIF89a"));
    }
}
