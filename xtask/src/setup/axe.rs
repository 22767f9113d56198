//! axe-core, which looks for what keeps people from using a page; from npm.

use std::path::PathBuf;

use anyhow::{Context as _, Result};

use super::npm;

/// Another version may know other rules.
const VERSION: &str = "4.14.1";

/// The script's path.
pub(crate) fn axe() -> Result<PathBuf> {
    let modules = npm::ensure("axe-core", VERSION).context(
        "The browser tests need axe-core. Install Node.js with npm (Debian: `apt install npm`), and start again.",
    )?;
    Ok(modules.join("axe-core").join("axe.min.js"))
}
