//! wasm-opt: from npm's `binaryen` in the user's cache, or a recent one on the search path.

use std::{path::PathBuf, process::Command};

use anyhow::{Context as _, Result};

use super::npm;
use crate::shell;

/// The version that the sizes were measured with.
const VERSION: &str = "132";
/// An installed one at least this recent does as well; older ones do not know all that rustc emits.
const OLDEST: u32 = 118;

/// Gives the program's path.
pub(super) fn ensure() -> Result<PathBuf> {
    if let Some(found) = shell::find("wasm-opt").filter(is_recent) {
        return Ok(found);
    }
    let modules = npm::ensure("binaryen", &format!("{VERSION}.0.0")).context(
        "wasm-opt could not be had. Install Node.js with npm (Debian: `apt install npm`), or binaryen 118 or \
         newer, and start again; `cargo xtask run --dev` does without.",
    )?;
    Ok(modules.join(".bin").join("wasm-opt"))
}

fn is_recent(program: &PathBuf) -> bool {
    // "wasm-opt version 132 (version_132)"
    let version = shell::output(Command::new(program).arg("--version")).unwrap_or_default();
    let number = version.split_whitespace().find_map(|word| word.parse::<u32>().ok());
    number.is_some_and(|number| number >= OLDEST)
}
