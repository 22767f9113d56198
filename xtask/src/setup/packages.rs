//! Debian packages that tests need: those that are there, the system's, or unpacked into the user's cache.

use std::{
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context as _, Result, bail};

use super::debian::{self, Apt};
use crate::{
    place,
    shell::{self, say},
};

/// Finds what `find` looks for below a folder (`/` is the system), or installs `package` and looks again.
pub(super) fn ensure<T>(package: &str, find: impl Fn(&Path) -> Option<T>) -> Result<T> {
    if let Some(found) = find(Path::new("/")) {
        return Ok(found);
    }
    let home = place::cache()?.join("tools").join(package);
    if let Some(found) = find(&home) {
        return Ok(found);
    }
    if !debian::is_here() {
        bail!("Install {package} with your system's package manager, and start again.");
    }
    if shell::is_root() {
        say(format!("Installing {package} with apt…"));
        install(package).with_context(|| format!("Run `apt install {package}`."))?;
        return find(Path::new("/")).with_context(|| {
            format!("apt installed {package}, but it is not where it should be.")
        });
    }
    say(format!("Fetching {package} into {} (once)…", home.display()));
    unpack(package, &home).with_context(|| format!("Ask for `apt install {package}`."))?;
    find(&home).with_context(|| format!("{package} is laid out differently than expected."))
}

fn install(package: &str) -> Result<()> {
    let log = place::cache()?.join("log").join(format!("{package}.log"));
    shell::logged(Command::new("apt-get").arg("update"), &log)?;
    let mut apt = Command::new("apt-get");
    apt.args(["install", "--yes", "--no-install-recommends", package]);
    shell::logged(apt.env("DEBIAN_FRONTEND", "noninteractive"), &log)
}

fn unpack(package: &str, home: &Path) -> Result<()> {
    let name = debian::codename()?;
    let security = format!("{name}-security");
    let apt = Apt::open(package, &[&name, &security])?;
    let offers = apt.closure(package)?;
    place::empty(home)?;
    apt.unpack(&offers, home)
}

/// Folders with shared libraries of packages that were unpacked into `home`; none for the system itself.
pub(super) fn libraries(home: &Path) -> Vec<PathBuf> {
    if home == Path::new("/") {
        return Vec::new();
    }
    let triple = format!("{}-linux-gnu", std::env::consts::ARCH);
    ["usr/lib", "lib"].iter().map(|folder| home.join(folder).join(&triple)).collect()
}
