//! Where a file's name ends and its ending begins.

/// A file's name as stem and ending; the ending keeps its dot, and `archive.tar.gz` has both as one. Names such as
/// `.profile` have none.
#[must_use]
pub fn split(name: &str) -> (&str, &str) {
    let Some(dot) = name.rfind('.').filter(|dot| *dot > 0) else { return (name, "") };
    let before = &name[..dot];
    // Compressed tape archives have two endings that belong together.
    let dot = match before.len().checked_sub(4) {
        Some(second) if second > 0 && before.is_char_boundary(second) => {
            if before[second..].eq_ignore_ascii_case(".tar") { second } else { dot }
        }
        Some(_) | None => dot,
    };
    name.split_at(dot)
}

#[cfg(test)]
mod tests {
    use super::split;

    #[test]
    fn endings_are_told_from_dots_in_names() {
        for (name, stem, ending) in [
            ("report.pdf", "report", ".pdf"),
            ("archive.tar.gz", "archive", ".tar.gz"),
            (".tar.gz", ".tar", ".gz"),
            (".profile", ".profile", ""),
            ("README", "README", ""),
            ("Übersicht 🎈.txt", "Übersicht 🎈", ".txt"),
            ("ende.", "ende", "."),
            ("", "", ""),
        ] {
            assert_eq!(split(name), (stem, ending), "{name}");
        }
    }
}
