//! Programs of the browser tests' crate that are no tests: what they are given, and how they are started.

use std::{path::Path, process::Command};

use anyhow::Result;

use crate::{
    build::{self, Profile},
    place,
    server::{self, Speed},
    setup::{self, Browser},
    shell,
};

/// Gives `command` what the browser harness reads from its environment; builds the app, as `profile` says, and the server,
/// as `speed` does, first.
pub(crate) fn equip(command: &mut Command, profile: Profile, speed: Speed) -> Result<()> {
    let Browser { chrome, driver, libraries } = setup::browser()?;
    let app = build::app(profile)?;
    let program = server::build(speed)?;
    command.env("PORTICO_SERVER_BIN", program).env("PORTICO_APP_DIST", app);
    command.env("PORTICO_AXE", setup::axe()?);
    command.env("CHROME", chrome).env("CHROMEDRIVER", driver);
    if !libraries.is_empty() {
        command.env("PORTICO_BROWSER_LIBRARIES", std::env::join_paths(libraries)?);
    }
    Ok(())
}

/// Runs the harness's program `name` with `arguments`.
pub(crate) fn run(name: &str, arguments: &[String], profile: Profile, speed: Speed) -> Result<()> {
    let mut cargo = shell::cargo();
    cargo
        .args(["run", "--quiet", "--package", "portico-tests", "--bin", name, "--"])
        .args(arguments);
    equip(&mut cargo, profile, speed)?;
    shell::run(&mut cargo)
}

/// `path` as the harness's programs, which start elsewhere, can use it.
pub(crate) fn absolute(path: &Path) -> String {
    place::root().join(path).to_string_lossy().into_owned()
}
