//! Arithmetic with names: what a rename preselects, and what a copy is called.

use portico_client::listing::ending::split;

/// The length of a name without its extension, in UTF-16 units, as text fields count.
///
/// Folders and names such as `.profile` have no extension; `archive.tar.gz` has both as one.
#[must_use]
pub fn stem_units(name: &str, is_folder: bool) -> u32 {
    let stem = if is_folder { name } else { split(name).0 };
    u32::try_from(stem.encode_utf16().count()).unwrap_or(u32::MAX)
}

/// The name of the nth copy: `plan.pdf`, `plan (1).pdf`, `plan (2).pdf`, …
#[must_use]
pub fn numbered(name: &str, is_folder: bool, number: u32) -> String {
    if number == 0 {
        return name.to_owned();
    }
    let (stem, extension) = if is_folder { (name, "") } else { split(name) };
    [stem, " (", &number.to_string(), ")", extension].concat()
}

#[cfg(test)]
mod tests {
    use super::{numbered, stem_units};

    #[test]
    fn a_rename_leaves_the_extension_alone() {
        for (name, is_folder, units) in [
            ("report.pdf", false, 6),
            ("archive.tar.gz", false, 7),
            (".tar.gz", false, 4),
            (".profile", false, 8),
            ("README", false, 6),
            ("v1.2", true, 4),
            ("Übersicht 🎈.txt", false, 12),
            ("ende.", false, 4),
            ("", false, 0),
        ] {
            assert_eq!(stem_units(name, is_folder), units, "{name}");
        }
    }

    #[test]
    fn copies_are_numbered_before_the_extension() {
        assert_eq!(numbered("plan.pdf", false, 0), "plan.pdf");
        assert_eq!(numbered("plan.pdf", false, 2), "plan (2).pdf");
        assert_eq!(numbered("logs.tar.gz", false, 1), "logs (1).tar.gz");
        assert_eq!(numbered("v1.2", true, 1), "v1.2 (1)");
    }
}
