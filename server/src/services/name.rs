//! Names of files and folders as the server stores and compares them.

use portico_api::{EntryName, NameError};
use unicode_normalization::UnicodeNormalization as _;

use super::problem::{Noun, Problem};

/// What is longer is no extension to put a number before, in bytes.
const LONGEST_EXTENSION: usize = 64;

/// Checks a name that came as `parameter`; surrounding white space is dropped (wire facts 1.8).
pub(crate) fn parse(text: &str, noun: Noun, parameter: &'static str) -> Result<EntryName, Problem> {
    EntryName::parse(text).map_err(|error| match error {
        NameError::Empty => Problem::Required(parameter),
        NameError::TooLong(_) => Problem::Invalid(parameter, "Maximum 255 characters allowed."),
        NameError::Forbidden(_) | NameError::Control | NameError::Dots => {
            Problem::ForbiddenName(noun)
        }
    })
}

/// A name as it is compared: without regard to case (wire facts 1.8), and to how its accents are put
/// together, since two names that look the same must not stand in one folder.
pub(crate) fn key(name: &str) -> String {
    // Some letters are one character in lower case only: `J̌` and `ǰ`.
    portico_api::name::key(&name.nfc().collect::<String>()).nfc().collect()
}

/// What is behind the last dot of a file's name, or nothing.
pub(crate) fn extension(name: &str) -> &str {
    match name.rsplit_once('.') {
        Some((stem, extension)) if !stem.is_empty() => extension,
        _ => "",
    }
}

/// The name with a number before its extension: `report (2).txt`. Stays within the longest length.
pub(crate) fn numbered(name: &str, noun: Noun, number: u32) -> String {
    let extension = match noun {
        Noun::File => extension(name),
        Noun::Folder => "",
    };
    // One that is nearly the whole name leaves no room for the number.
    let extension = if extension.len() > LONGEST_EXTENSION { "" } else { extension };
    let dot = if extension.is_empty() { "" } else { "." };
    let stem = &name[..name.len() - extension.len() - dot.len()];
    let suffix = format!(" ({number}){dot}{extension}");
    let room = portico_api::name::MAX_CHARACTERS.saturating_sub(suffix.chars().count());
    stem.chars().take(room).chain(suffix.chars()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_look_the_same_compare_the_same() {
        assert_eq!(key("R\u{e9}SUM\u{c9}.PDF"), key("re\u{301}sume\u{301}.pdf"));
        assert_eq!(key("J\u{30c}"), key("\u{1f0}"));
        assert_ne!(key("a"), key("b"));
    }

    #[test]
    fn a_number_goes_before_the_extension() {
        assert_eq!(numbered("report.txt", Noun::File, 1), "report (1).txt");
        assert_eq!(numbered("v1.2", Noun::Folder, 3), "v1.2 (3)");
        assert_eq!(numbered(".profile", Noun::File, 1), ".profile (1)");
        let long = format!("a.{}", "b".repeat(253));
        assert_eq!(numbered(&long, Noun::File, 7).chars().count(), 255);
        assert_eq!(numbered(&"ä".repeat(255), Noun::File, 12).chars().count(), 255);
    }
}
