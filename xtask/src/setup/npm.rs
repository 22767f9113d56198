//! Packages from npm in the user's cache, each version in a folder of its own.

use std::{fs, path::PathBuf, process::Command};

use anyhow::Result;

use crate::{
    place,
    shell::{self, say},
};

/// The folder `node_modules` with the package `name` in exactly this version, and what it needs.
pub(super) fn ensure(name: &str, version: &str) -> Result<PathBuf> {
    let folder = [&name.replace('/', "-"), "-", version].concat();
    install(&folder, &[(name, version)])
}

/// The folder `node_modules` with what transfers are measured beside.
pub(crate) fn peers() -> Result<PathBuf> {
    install("peers-1", PEERS)
}

/// The packages that transfers are measured beside.
const PEERS: &[(&str, &str)] = &[
    ("tus-js-client", "4.3.1"),
    ("@tus/server", "2.4.5"),
    ("@tus/file-store", "2.1.1"),
    ("uppy", "6.0.1"),
    ("hash-wasm", "4.13.0"),
];

fn install(folder: &str, packages: &[(&str, &str)]) -> Result<PathBuf> {
    let cache = place::cache()?;
    let home = cache.join("tools").join(folder);
    let modules = home.join("node_modules");
    if packages.iter().all(|(name, _)| modules.join(name).join("package.json").is_file()) {
        return Ok(modules);
    }
    let names: Vec<_> =
        packages.iter().map(|(name, version)| [name, "@", version].concat()).collect();
    say(format!("Fetching {} from npm…", names.join(", ")));
    fs::create_dir_all(&home)?;
    let mut npm = Command::new("npm");
    npm.args(["install", "--no-audit", "--no-fund", "--loglevel=error", "--prefix"]).arg(&home);
    npm.args(names).current_dir(&home);
    shell::logged(&mut npm, &cache.join("log").join([folder, ".log"].concat()))?;
    Ok(modules)
}
