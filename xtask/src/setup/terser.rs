//! Terser, which makes JavaScript small; from npm.

use std::path::PathBuf;

use anyhow::{Context as _, Result};

use super::npm;

/// The version that the sizes were measured with.
const VERSION: &str = "5.51.4";

/// The program's path.
pub(crate) fn terser() -> Result<PathBuf> {
    let modules = npm::ensure("terser", VERSION).context(
        "The release build needs terser. Install Node.js with npm (Debian: `apt install npm`), and start again; \
         `cargo xtask run --dev` does without.",
    )?;
    Ok(modules.join(".bin").join("terser"))
}
