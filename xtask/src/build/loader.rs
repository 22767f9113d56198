//! The loader of the app's parts: a table of files and what each stands on, behind code that is always the same.

use std::{fmt::Write as _, fs, path::Path};

use anyhow::Result;

use super::{split::LOADER, unused::squeezed};

/// The loader without its table.
const HEAD: &str = include_str!("../../assets/loader.js");

/// One file of the split app.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Part {
    /// The file's name without its ending.
    pub(super) name: String,
    /// Whether other parts need it.
    pub(super) is_shared: bool,
    /// What the app imports to load what is in it; none for what is only shared.
    pub(super) entries: Vec<String>,
    /// The names of what has to be there before it: shared files, and files of the glue.
    pub(super) needs: Vec<String>,
    /// The stage of a page's life in which it comes, counted from the first page.
    pub(super) stage: usize,
}

/// Writes the loader of these `parts` into `pkg`; `glue` are the files of the glue that come later.
pub(super) fn write(pkg: &Path, parts: &[Part], glue: &[String]) -> Result<()> {
    Ok(fs::write(pkg.join(LOADER), text(parts, glue)?)?)
}

fn text(parts: &[Part], glue: &[String]) -> Result<String> {
    let mut text = squeezed(HEAD);
    for name in glue {
        writeln!(text, "const {name} = glue(\"./{name}.js\", []);")?;
    }
    // What others need comes before them.
    let (shared, alone): (Vec<_>, Vec<_>) = parts.iter().partition(|part| part.is_shared);
    for Part { name, is_shared, entries, needs, .. } in shared.into_iter().chain(alone) {
        let part = format!("part(\"./{name}.wasm\", [{}])", needs.join(", "));
        let part = if *is_shared {
            writeln!(text, "const {name} = {part};")?;
            name
        } else {
            &part
        };
        for entry in entries {
            writeln!(text, "export const {entry} = entry({part});")?;
        }
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_names_what_is_needed_before_it_is() {
        let part = |name: &str, is_shared, entries: &[&str], needs: &[&str]| Part {
            name: name.to_owned(),
            is_shared,
            entries: entries.iter().map(|&entry| entry.to_owned()).collect(),
            needs: needs.iter().map(|&need| need.to_owned()).collect(),
            stage: 0,
        };
        let parts = [
            part("notes", false, &["load_notes"], &["shared_0"]),
            part("shared_0", true, &["load_engine"], &["glue_1"]),
        ];
        let table = "const glue_1 = glue(\"./glue_1.js\", []);\n\
                     const shared_0 = part(\"./shared_0.wasm\", [glue_1]);\n\
                     export const load_engine = entry(shared_0);\n\
                     export const load_notes = entry(part(\"./notes.wasm\", [shared_0]));\n";
        assert_eq!(
            text(&parts, &["glue_1".to_owned()]).unwrap().strip_prefix(&squeezed(HEAD)),
            Some(table)
        );
    }
}
