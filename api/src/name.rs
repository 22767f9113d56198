//! Names of files and folders: parsed once at the edge, trusted from there on.

use std::fmt;

use serde::{Deserialize, Serialize};

/// The longest name, in characters (guide 5.10).
pub const MAX_CHARACTERS: usize = 255;

/// Characters that no name may hold (guide 5.10), besides control characters.
pub const FORBIDDEN: [char; 9] = ['\\', '/', ':', '*', '?', '"', '<', '>', '|'];

/// A name that a file or folder may have: trimmed, 1 to 255 characters, nothing forbidden in it.
///
/// Two entries of one folder may not have the same [`EntryName::key`].
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct EntryName(String);

/// Why a text is not a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NameError {
    /// Nothing, or nothing but white space.
    Empty,
    /// So many characters; [`MAX_CHARACTERS`] are allowed.
    TooLong(usize),
    /// One of [`FORBIDDEN`].
    Forbidden(char),
    /// A control character, such as a line break.
    Control,
    /// `.` or `..`, which mean a folder and the one around it.
    Dots,
}

impl fmt::Display for NameError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("a name is required"),
            Self::TooLong(count) => {
                write!(f, "a name has at most {MAX_CHARACTERS} characters, not {count}")
            }
            Self::Forbidden(character) => write!(f, "a name cannot contain `{character}`"),
            Self::Control => f.write_str("a name cannot contain control characters"),
            Self::Dots => f.write_str("a name cannot be `.` or `..`"),
        }
    }
}

impl std::error::Error for NameError {}

impl EntryName {
    /// Takes white space off both ends, as the live service does silently, and checks the rest.
    ///
    /// # Errors
    /// The first rule that the text breaks.
    pub fn parse(text: &str) -> Result<Self, NameError> {
        let text = text.trim();
        if text.is_empty() {
            return Err(NameError::Empty);
        }
        if text == "." || text == ".." {
            return Err(NameError::Dots);
        }
        let mut count = 0;
        for character in text.chars() {
            if FORBIDDEN.contains(&character) {
                return Err(NameError::Forbidden(character));
            }
            if character.is_control() {
                return Err(NameError::Control);
            }
            count += 1;
        }
        if count > MAX_CHARACTERS {
            return Err(NameError::TooLong(count));
        }
        Ok(Self(text.to_owned()))
    }

    /// The name as it is shown.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Gives the text away.
    #[must_use]
    pub fn into_string(self) -> String {
        self.0
    }

    /// What names are compared by: see [`key`].
    #[must_use]
    pub fn key(&self) -> String {
        key(&self.0)
    }

    /// The part before the last dot, and the part after it; a leading dot starts no extension.
    #[must_use]
    pub fn split_extension(&self) -> (&str, &str) {
        match self.0.rsplit_once('.') {
            Some((stem, extension)) if !stem.is_empty() => (stem, extension),
            Some(_) | None => (&self.0, ""),
        }
    }
}

/// The comparison key of a name: names are compared without regard to case (quirk 34).
///
/// Lower case, letter by letter, so that the key of a part is the part of the key: `Σ`, `σ` and `ς` are the
/// same, `ß` and `ss` are not. Unicode composition is not folded here, because its tables would add about a
/// tenth to the app's first load; a browser composes names before it sends them (`String.normalize`).
#[must_use]
pub fn key(name: &str) -> String {
    name.chars().flat_map(char::to_lowercase).map(|c| if c == 'ς' { 'σ' } else { c }).collect()
}

impl AsRef<str> for EntryName {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for EntryName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::str::FromStr for EntryName {
    type Err = NameError;

    fn from_str(text: &str) -> Result<Self, NameError> {
        Self::parse(text)
    }
}
