//! The hashing worker: a wasm file of its own, so that it loads without the app.

use std::{fs, path::Path};

use anyhow::{Context as _, Result};

use super::{Profile, split};
use crate::{place, setup::Tools, shell};

/// Compiles the worker and binds it into `pkg` as `hasher.js` and what that loads.
pub(super) fn build(profile: Profile, tools: &Tools, pkg: &Path) -> Result<()> {
    let mut cargo = tools.command("cargo");
    cargo.env("CARGO_TARGET_DIR", place::wasm_target());
    cargo.args(["build", "--quiet", "--package", "portico-worker", "--profile", profile.cargo()]);
    cargo.args(["--target", "wasm32-unknown-unknown"]).current_dir(place::root());
    shell::run(&mut cargo).context("The hashing worker does not compile (see above).")?;
    let folder = place::wasm_target().join("wasm32-unknown-unknown").join(profile.cargo());
    split::bind(tools, &folder.join("portico_worker.wasm"), "hasher_glue", pkg)?;
    fs::rename(pkg.join("hasher_glue_bg.wasm"), pkg.join("hasher_bg.wasm"))?;
    fs::copy(place::root().join("worker/loader.js"), pkg.join("hasher.js"))?;
    Ok(())
}
