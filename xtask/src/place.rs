//! Where things are: the checkout's folders, and the per-user cache of tools.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context as _, Result};

/// The top folder of the checkout: where cargo says that this crate is, or else here or above.
pub(crate) fn root() -> PathBuf {
    if let Some(here) = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from)
        && let Some(top) = here.parent()
    {
        return top.to_path_buf();
    }
    let here = std::env::current_dir().unwrap_or_default();
    here.ancestors()
        .find(|folder| folder.join("Trunk.toml").is_file())
        .unwrap_or(&here)
        .to_path_buf()
}

/// Cargo's folder for what runs on this machine.
pub(crate) fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR")
        .map_or_else(|| root().join("target"), |dir| root().join(dir))
}

/// Cargo's folder for the app, apart from the rest so that neither waits for the other's lock.
pub(crate) fn wasm_target() -> PathBuf {
    target().join("wasm")
}

/// Where cargo keeps the sources of the crates that it has fetched.
pub(crate) fn cargo_sources() -> Option<PathBuf> {
    let home = std::env::var_os("CARGO_HOME").filter(|home| !home.is_empty()).map(PathBuf::from);
    let home = home.or_else(|| Some(PathBuf::from(std::env::var_os("HOME")?).join(".cargo")))?;
    Some(home.join("registry").join("src"))
}

/// The per-user cache: tools are built once, however many checkouts there are.
pub(crate) fn cache() -> Result<PathBuf> {
    let base = match std::env::var_os("XDG_CACHE_HOME").filter(|dir| !dir.is_empty()) {
        Some(dir) => PathBuf::from(dir),
        None => PathBuf::from(
            std::env::var_os("HOME").context("HOME is not set; set it, or XDG_CACHE_HOME.")?,
        )
        .join(".cache"),
    };
    let dir = base.join("portico");
    fs::create_dir_all(&dir).with_context(|| {
        format!("Cannot create {}; set XDG_CACHE_HOME to a folder you may write.", dir.display())
    })?;
    Ok(dir)
}

/// Removes the folder `dir` if it is there, and creates it empty.
pub(crate) fn empty(dir: &Path) -> Result<()> {
    if dir.exists() {
        fs::remove_dir_all(dir).with_context(|| format!("Cannot remove {}.", dir.display()))?;
    }
    fs::create_dir_all(dir).with_context(|| format!("Cannot create {}.", dir.display()))
}

/// Copies the folder `from` with everything in it into `to`.
pub(crate) fn copy_tree(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from).with_context(|| format!("Cannot read {}.", from.display()))? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy_tree(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), &target)?;
        }
    }
    Ok(())
}

/// Every file below `dir`, sorted by path.
pub(crate) fn files(dir: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut waiting = vec![dir.to_path_buf()];
    while let Some(folder) = waiting.pop() {
        for entry in
            fs::read_dir(&folder).with_context(|| format!("Cannot read {}.", folder.display()))?
        {
            let entry = entry?;
            if entry.file_type()?.is_dir() {
                waiting.push(entry.path());
            } else {
                found.push(entry.path());
            }
        }
    }
    found.sort();
    Ok(found)
}
