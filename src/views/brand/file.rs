//! The file that a brand travels in: everything in it, pictures included.

use portico_client::data_url;
use portico_client::drive::model::BrandSettings;
use serde::{Deserialize, Serialize};

use super::draft::{Draft, Flaw, LARGEST_PICTURE, Picture, media_type_of};

/// The number of the file's form; a higher one is not understood.
const FORM: u32 = 1;
/// What makes a file a brand.
const KIND: &str = "drive brand";

/// What stands in it.
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

#[cfg(test)]
mod tests {
    use super::*;

    fn settings() -> BrandSettings {
        BrandSettings {
            name: "Acme".to_owned(),
            subdomain: "acme".to_owned(),
            color: "#7c2d12".to_owned(),
            ..BrandSettings::default()
        }
    }

    #[test]
    fn a_file_comes_back_as_it_was_written() {
        let png = data_url::write("image/png", b"\x89PNG\r\n\x1a\nrest");
        let text = write_file(&settings(), Some(png.clone()), None).unwrap();
        let read = read_file(&text).unwrap();
        assert_eq!(read.settings, settings());
        assert_eq!((read.logo, read.icon), (Picture::New(png), Picture::Removed));
    }

    #[test]
    fn other_files_are_refused_with_a_reason() {
        let good = write_file(&settings(), None, None).unwrap();
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
            (
                good.replace("\"icon\": null", "\"icon\": \"https://x.example/a\""),
                FileError::Picture,
            ),
        ] {
            assert_eq!(read_file(&text), Err(why), "{text}");
        }
    }
}
