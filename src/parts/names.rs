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

/// What a new name brings about that a person may not have in mind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Surprise<'a> {
    /// Many computers do not show it any more.
    Hides,
    /// It has no extension any more; it had this one.
    Loses(&'a str),
    /// It has this extension, and had none.
    Gains(&'a str),
    /// It had the first extension, and has the second.
    Changes(&'a str, &'a str),
}

/// What is surprising about another name; `before` is none for what is new.
#[must_use]
pub fn surprise<'a>(
    before: Option<&'a str>,
    after: &'a str,
    is_folder: bool,
) -> Option<Surprise<'a>> {
    let after = after.trim();
    let is_hidden = |name: &str| name.len() > 1 && name.starts_with('.');
    if is_hidden(after) && !before.is_some_and(is_hidden) {
        return Some(Surprise::Hides);
    }
    let before = before.filter(|before| !is_folder && !after.is_empty() && *before != after)?;
    match (extension(before), extension(after)) {
        (one, other) if one.eq_ignore_ascii_case(other) => None,
        (one, "") => Some(Surprise::Loses(one)),
        ("", other) => Some(Surprise::Gains(other)),
        (one, other) => Some(Surprise::Changes(one, other)),
    }
}

/// A file's extension with its dot, if it is one: in `Version 1.2` it is none.
fn extension(name: &str) -> &str {
    let extension = split(name).1;
    let word = extension.get(1..).unwrap_or_default();
    let is_word = word.chars().all(|it| it.is_alphanumeric() || it == '.')
        && word.chars().any(char::is_alphabetic);
    if is_word { extension } else { "" }
}

/// The first of the names `name`, `name (1)`, … that is not taken.
#[must_use]
pub fn free(name: &str, is_taken: impl Fn(&str) -> bool) -> String {
    let mut numbered_names = (0..).map(|number| numbered(name, false, number));
    numbered_names.find(|name| !is_taken(name)).unwrap_or_else(|| name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::{Surprise, free, numbered, stem_units, surprise};

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
    fn a_free_name_is_the_first_that_nobody_has() {
        let taken = ["a.txt", "a (1).txt"];
        assert_eq!(free("a.txt", |name| taken.contains(&name)), "a (2).txt");
        assert_eq!(free("b.txt", |name| taken.contains(&name)), "b.txt");
    }

    #[test]
    fn copies_are_numbered_before_the_extension() {
        assert_eq!(numbered("plan.pdf", false, 0), "plan.pdf");
        assert_eq!(numbered("plan.pdf", false, 2), "plan (2).pdf");
        assert_eq!(numbered("logs.tar.gz", false, 1), "logs (1).tar.gz");
        assert_eq!(numbered("v1.2", true, 1), "v1.2 (1)");
    }
    #[test]
    fn a_new_name_may_surprise() {
        let file = |before, after| surprise(Some(before), after, false);
        for (before, after, told) in [
            ("plan.pdf", "plan 2.pdf", None),
            ("plan.pdf", "plan.PDF", None),
            ("plan.pdf", "plan", Some(Surprise::Loses(".pdf"))),
            ("plan", "plan.exe ", Some(Surprise::Gains(".exe"))),
            ("plan.pdf", "plan.txt", Some(Surprise::Changes(".pdf", ".txt"))),
            ("a.tar.gz", "a.gz", Some(Surprise::Changes(".tar.gz", ".gz"))),
            ("Version 1.2", "Version 1.3", None),
            ("plan.pdf", ".plan.pdf", Some(Surprise::Hides)),
            (".profile", ".bashrc", None),
            ("plan.pdf", "", None),
        ] {
            assert_eq!(file(before, after), told, "{before} {after}");
        }
        assert_eq!(surprise(Some("v1.b"), "v2", true), None);
        assert_eq!(surprise(None, ".git", true), Some(Surprise::Hides));
        assert_eq!(surprise(None, "Plans", true), None);
    }
}
