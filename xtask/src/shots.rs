//! `cargo xtask shots`: pictures of the app, in three widths, light and dark.

use std::path::Path;

use anyhow::Result;

use crate::{harness, shell::say};

/// Saves the pictures in the folder `out`.
pub(crate) fn shots(out: &Path) -> Result<()> {
    harness::run("portico-shots", &[harness::absolute(out)])?;
    say(format!("The pictures are in {}.", out.display()));
    Ok(())
}
