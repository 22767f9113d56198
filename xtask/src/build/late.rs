//! The glue in several files: what only later pages import from the browser is not loaded with the first one.
//!
//! The app's first module names every import of every part, and wasm-bindgen writes one file that fulfils them all, half
//! of which the first page never calls. Those become files of their own; in their place stand functions that pass the
//! call on to them. Who calls what is read from the modules themselves.

mod text;
mod usage;

use std::{collections::BTreeMap, fs, path::Path};

use anyhow::{Context as _, Result};

use super::{
    loader::Part,
    split::{GLUE, WASM},
};

/// One later file of the glue.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Later {
    /// Its name without its ending.
    name: String,
    /// The imports in it, by the names that wasm-bindgen gave them.
    pub(super) imports: Vec<String>,
}

/// Finds what may come later, and notes with every part which files of the glue it needs.
pub(super) fn find(pkg: &Path, parts: &mut [Part]) -> Result<Vec<Later>> {
    let app = usage::App::read(&fs::read(pkg.join(WASM))?).context("The app cannot be read.")?;
    // The first stage that calls an import; none calls it if it stays out.
    let mut stages = BTreeMap::<String, usize>::new();
    let mut called = Vec::new();
    for part in &*parts {
        let file = pkg.join(format!("{}.wasm", part.name));
        let places = usage::places(&fs::read(&file)?)
            .with_context(|| format!("{} cannot be read.", file.display()))?;
        let imports = app.imports_behind(&places);
        for import in &imports {
            let stage = stages.entry(import.clone()).or_insert(part.stage);
            *stage = part.stage.min(*stage);
        }
        called.push(imports);
    }
    let last = parts.iter().map(|part| part.stage).max().unwrap_or_default();
    let mut later = Vec::new();
    for stage in 1..=last {
        let is_of = |import: &&String| stages.get(*import) == Some(&stage);
        let imports: Vec<String> = app.late().iter().filter(is_of).cloned().collect();
        if imports.is_empty() {
            continue;
        }
        let name = format!("glue_{stage}");
        for (part, called) in parts.iter_mut().zip(&called) {
            if called.iter().any(|import| imports.contains(import)) {
                part.needs.push(name.clone());
            }
        }
        later.push(Later { name, imports });
    }
    Ok(later)
}

/// Moves them out of the glue, whose imports have their short names now.
pub(super) fn move_out(pkg: &Path, later: &[Later]) -> Result<()> {
    let file = pkg.join(GLUE);
    let mut glue = text::Glue::read(&fs::read_to_string(&file)?)?;
    let first = glue.count() - later.iter().map(|it| it.imports.len()).sum::<usize>();
    let mut begin = first;
    for Later { name, imports } in later {
        let end = begin + imports.len();
        fs::write(pkg.join(format!("{name}.js")), glue.take(begin..end)?)?;
        begin = end;
    }
    Ok(fs::write(file, glue.rest(first)?)?)
}

/// The names of the files.
pub(super) fn files(later: &[Later]) -> Vec<String> {
    later.iter().map(|it| it.name.clone()).collect()
}
