//! Trunk: compiles the app, writes its page and copies what is public.

use std::{io::IsTerminal as _, path::PathBuf};

use anyhow::{Context as _, Result};

use super::Profile;
use crate::{place, setup::Tools, shell};

/// Runs Trunk; gives the folder with the page and the unsplit app.
pub(super) fn build(profile: Profile, tools: &Tools) -> Result<PathBuf> {
    let dist = place::wasm_target().join(format!("trunk-{}", profile.name()));
    place::empty(&dist)?;
    let mut trunk = tools.command("trunk");
    trunk.current_dir(place::root()).arg("build").arg("--dist").arg(&dist);
    trunk.args(["--cargo-profile", profile.cargo(), "--skip-version-check"]);
    if profile == Profile::Release {
        trunk.args(["--features", "lazy"]);
    }
    trunk.env("CARGO_TARGET_DIR", place::wasm_target());
    // Trunk takes the variable for an option of its own, with values of its own.
    trunk.env_remove("NO_COLOR").env_remove("RUST_BACKTRACE").env("RUST_LOG", "warn");
    // Who watches wants to see that it goes on; a log of checks need not name every crate.
    if !std::io::stderr().is_terminal() {
        trunk.env("CARGO_TERM_QUIET", "true");
    }
    shell::run(&mut trunk).context("The app does not compile (see above).")?;
    Ok(dist)
}

/// The app as the linker left it.
pub(super) fn wasm(profile: Profile) -> PathBuf {
    place::wasm_target().join("wasm32-unknown-unknown").join(profile.cargo()).join("portico.wasm")
}
