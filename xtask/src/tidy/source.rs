//! The files that tidy looks at.

use std::{fs, path::Path};

use anyhow::Result;

use crate::place;

const FOLDERS: [&str; 12] = [
    "api", "client", "fuzz", "server", "src", "style", "tests", "worker", "xtask", "docs",
    "public", ".ci",
];
const FILES: [&str; 5] = ["build.rs", "index.html", "README.md", "Cargo.toml", "Trunk.toml"];

/// One text file of the checkout.
pub(super) struct Source {
    /// From the top of the checkout, with `/`.
    pub(super) path: String,
    pub(super) text: String,
}

impl Source {
    pub(super) fn is_rust(&self) -> bool {
        has_extension(&self.path, "rs")
    }

    pub(super) fn is_css(&self) -> bool {
        has_extension(&self.path, "css")
    }

    /// Lines with their numbers, without those that are comment only, up to the unit tests of the file.
    pub(super) fn code(&self) -> impl Iterator<Item = (usize, &str)> {
        let rust = self.is_rust();
        let lines = self.text.lines().enumerate().map(|(index, line)| (index + 1, line));
        let lines = lines.take_while(move |(_, line)| !(rust && line.trim() == "#[cfg(test)]"));
        lines.filter(move |(_, line)| !(rust && line.trim_start().starts_with("//")))
    }
}

/// Every text file of the folders that belong to the project.
pub(super) fn all(root: &Path) -> Result<Vec<Source>> {
    let mut paths = Vec::new();
    for folder in FOLDERS {
        let folder = root.join(folder);
        if folder.is_dir() {
            paths.extend(place::files(&folder)?);
        }
    }
    paths.extend(FILES.iter().map(|file| root.join(file)).filter(|file| file.is_file()));
    let mut sources = Vec::with_capacity(paths.len());
    for path in paths {
        // Pictures and the like are not text.
        if let Ok(text) = fs::read_to_string(&path) {
            let path = path.strip_prefix(root).unwrap_or(&path).to_string_lossy().into_owned();
            sources.push(Source { path, text });
        }
    }
    Ok(sources)
}

fn has_extension(path: &str, wanted: &str) -> bool {
    Path::new(path).extension().is_some_and(|extension| extension == wanted)
}
