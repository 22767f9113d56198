//! A brand that is not published yet, and the file that one travels in.

use portico_client::data_url;
use portico_client::drive::model::{
    BrandSettings, LONGEST_BRAND_NAME, LONGEST_SIGN_IN_HTML, LabelError, PublishedBrand, check_host,
    check_subdomain,
};
use portico_client::palette::Rgb;
use serde::{Deserialize, Serialize};

/// The largest picture, in bytes (the server's own limit).
pub const LARGEST_PICTURE: u64 = 1 << 20;
/// The number of the file's form; a higher one is not understood.
const FORM: u32 = 1;
/// What makes a file a brand.
const KIND: &str = "drive brand";

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
        }
    }
}

/// The file: everything in it, pictures included.
#[derive(Serialize, Deserialize)]
struct File {
    kind: String,
    form: u32,
    settings: BrandSettings,
    #[serde(default)]
    logo: Option<String>,
    #[serde(default)]
    icon: Option<String>,
}

/// Why a file is none of a brand's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileError {
    /// It is something else.
    NoBrand,
    /// A later version of this program has written it.
    Newer,
    /// Something in it cannot be published.
    Flaw(Flaw),
    /// A picture in it is none, or too large.
    Picture,
}

/// The text of a file; pictures are `data:` addresses.
#[must_use]
pub fn write_file(
    settings: &BrandSettings,
    logo: Option<String>,
    icon: Option<String>,
) -> Option<String> {
    let file = File { kind: KIND.to_owned(), form: FORM, settings: settings.clone(), logo, icon };
    serde_json::to_string_pretty(&file).ok()
}

/// Reads a file into a draft that could be published.
///
/// # Errors
/// Why it is none.
pub fn read_file(text: &str) -> Result<Draft, FileError> {
    let file: File = serde_json::from_str(text).map_err(|_| FileError::NoBrand)?;
    if file.kind != KIND {
        return Err(FileError::NoBrand);
    }
    if file.form > FORM {
        return Err(FileError::Newer);
    }
    let picture = |address: Option<String>| match address {
        None => Ok(Picture::Removed),
        Some(address) if is_picture(&address) => Ok(Picture::New(address)),
        Some(_) => Err(FileError::Picture),
    };
    let draft =
        Draft { settings: file.settings, logo: picture(file.logo)?, icon: picture(file.icon)? };
    match draft.flaws().first() {
        Some(flaw) => Err(FileError::Flaw(*flaw)),
        None => Ok(Draft { settings: draft.settled(), ..draft }),
    }
}

fn is_picture(address: &str) -> bool {
    data_url::read(address).is_some_and(|(media_type, bytes)| {
        bytes.len() as u64 <= LARGEST_PICTURE && media_type_of(&bytes) == Some(media_type)
    })
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
        };
        let flaws = Draft { settings: broken, ..Draft::default() }.flaws();
        let expected = [
            Flaw::NoName,
            Flaw::Subdomain(LabelError::Forbidden),
            Flaw::Host(LabelError::NoHost),
            Flaw::Color,
            Flaw::Ink,
            Flaw::Html,
        ];
        assert_eq!(flaws, expected);
        let long = BrandSettings { name: "ä".repeat(36), ..BrandSettings::default() };
        assert_eq!(Draft { settings: long, ..Draft::default() }.flaws(), [Flaw::BadName]);
    }

    #[test]
    fn a_file_comes_back_as_it_was_written() {
        let png = data_url::write("image/png", b"\x89PNG\r\n\x1a\nrest");
        let settled = draft().settled();
        assert_eq!((settled.name.as_str(), settled.subdomain.as_str()), ("Acme", "acme"));
        let text = write_file(&settled, Some(png.clone()), None).unwrap();
        let read = read_file(&text).unwrap();
        assert_eq!(read.settings, settled);
        assert_eq!((read.logo, read.icon), (Picture::New(png), Picture::Removed));
    }

    #[test]
    fn other_files_are_refused_with_a_reason() {
        let good = write_file(&draft().settled(), None, None).unwrap();
        let svg = data_url::write("image/svg+xml", b"<svg><script/></svg>");
        let liar = data_url::write("image/png", b"<svg><script/></svg>");
        for (text, why) in [
            (String::new(), FileError::NoBrand),
            ("{}".to_owned(), FileError::NoBrand),
            (good.replace(KIND, "recipe"), FileError::NoBrand),
            (good.replace("\"form\": 1", "\"form\": 2"), FileError::Newer),
            (good.replace("#7c2d12", "red"), FileError::Flaw(Flaw::Color)),
            (good.replace("\"logo\": null", &format!("\"logo\": \"{svg}\"")), FileError::Picture),
            (good.replace("\"icon\": null", &format!("\"icon\": \"{liar}\"")), FileError::Picture),
            (good.replace("\"icon\": null", "\"icon\": \"https://x.example/a\""), FileError::Picture),
        ] {
            assert_eq!(read_file(&text), Err(why), "{text}");
        }
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
