//! Packages from npm in the user's cache, each version in a folder of its own.

use std::{fs, path::PathBuf, process::Command};

use anyhow::Result;

use crate::{
    place,
    shell::{self, say},
};

/// The folder `node_modules` with the package `name` in exactly this version, and what it needs.
pub(super) fn ensure(name: &str, version: &str) -> Result<PathBuf> {
    let cache = place::cache()?;
    let folder = [&name.replace('/', "-"), "-", version].concat();
    let home = cache.join("tools").join(&folder);
    let modules = home.join("node_modules");
    if modules.join(name).join("package.json").is_file() {
        return Ok(modules);
    }
    say(format!("Fetching {name} {version} from npm…"));
    fs::create_dir_all(&home)?;
    let mut npm = Command::new("npm");
    npm.args(["install", "--no-audit", "--no-fund", "--loglevel=error", "--prefix"]).arg(&home);
    npm.arg([name, "@", version].concat()).current_dir(&home);
    shell::logged(&mut npm, &cache.join("log").join([&folder, ".log"].concat()))?;
    Ok(modules)
}
