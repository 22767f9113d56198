//! What becomes of an upload whose name is taken.

use serde::{Deserialize, Serialize};

/// What a person wants with an upload whose name is taken.
///
/// A folder that is there is put together with the picked one unless something else was decided beforehand
/// ([`super::survey`]).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Decision {
    /// It becomes the new version of the file that is there.
    Replace,
    /// It gets another name beside the one that is there.
    KeepBoth,
    /// It is not uploaded.
    Skip,
    /// What is in both folders is put together; of files, each is asked about.
    Merge,
}

/// `2024.05 (1)` for a folder `2024.05`, which has no extension.
#[must_use]
pub(crate) fn numbered_folder(name: &str, number: u32) -> String {
    let suffix = format!(" ({number})");
    let room = LONGEST.saturating_sub(suffix.chars().count());
    let stem: String = name.chars().take(room).collect();
    [stem.trim_end(), &suffix].concat()
}

/// The longest name, in characters.
const LONGEST: usize = portico_api::name::MAX_CHARACTERS;

/// `report (2).pdf` for the second copy of `report.pdf`, shortened so that it stays a name.
#[must_use]
pub(crate) fn numbered(name: &str, number: u32) -> String {
    let suffix = format!(" ({number})");
    let (stem, extension) = match name.rsplit_once('.') {
        Some((stem, extension)) if !stem.is_empty() => (stem, format!(".{extension}")),
        Some(_) | None => (name, String::new()),
    };
    let rest = suffix.chars().count() + extension.chars().count();
    let room = LONGEST.saturating_sub(rest).max(1);
    let stem: String = stem.chars().take(room).collect();
    format!("{}{suffix}{extension}", stem.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_goes_before_the_extension_and_the_name_stays_a_name() {
        assert_eq!(numbered("report.pdf", 1), "report (1).pdf");
        assert_eq!(numbered("archive.tar.gz", 2), "archive.tar (2).gz");
        assert_eq!(numbered("Makefile", 3), "Makefile (3)");
        assert_eq!(numbered(".gitignore", 1), ".gitignore (1)");
        assert_eq!(numbered_folder("2024.05", 1), "2024.05 (1)");
        assert_eq!(numbered_folder(&"x".repeat(300), 1).chars().count(), LONGEST);
        let long = format!("{}.txt", "ü".repeat(251));
        let name = numbered(&long, 12);
        assert_eq!(name.chars().count(), LONGEST);
        assert!(name.ends_with("ü (12).txt"));
        assert!(portico_api::EntryName::parse(&name).is_ok());
    }
}
