//! Chromium and chromedriver: those that are there, the system's packages, or unpacked into the user's cache.

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

/// The browser and the program that drives it.
pub(crate) struct Browser {
    /// Chromium or Chrome.
    pub(crate) chrome: PathBuf,
    /// chromedriver of the same version.
    pub(crate) driver: PathBuf,
    /// Folders of shared libraries that were unpacked beside them.
    pub(crate) libraries: Vec<PathBuf>,
}

const BROWSERS: [&str; 4] =
    ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/// Finds both, or installs them.
pub(super) fn ensure() -> Result<Browser> {
    if let Some(browser) = find() {
        return Ok(browser);
    }
    let home = place::cache()?.join("tools").join("chromium");
    if let Some(browser) = unpacked(&home) {
        return Ok(browser);
    }
    if !debian::is_here() {
        bail!(
            "Install Chromium or Chrome with its chromedriver, or say in CHROME and CHROMEDRIVER where they are."
        );
    }
    if shell::is_root() {
        say("Installing Chromium and chromedriver with apt…");
        install().context("Run `apt install chromium chromium-driver` and start again.")?;
        return find().context("apt installed Chromium, but no `chromium` is on the search path.");
    }
    say(format!("Fetching Chromium and chromedriver into {} (once)…", home.display()));
    unpack(&home).context("Ask for `apt install chromium chromium-driver`, and start again.")?;
    unpacked(&home).context("Debian's packages of Chromium are laid out differently than expected.")
}

fn find() -> Option<Browser> {
    let named = |variable: &str| {
        std::env::var_os(variable).map(PathBuf::from).filter(|file| file.is_file())
    };
    let chrome = named("CHROME").or_else(|| BROWSERS.iter().find_map(|name| shell::find(name)))?;
    let driver = named("CHROMEDRIVER").or_else(|| shell::find("chromedriver"))?;
    Some(Browser { chrome, driver, libraries: Vec::new() })
}

fn install() -> Result<()> {
    let log = place::cache()?.join("log").join("chromium.log");
    shell::logged(Command::new("apt-get").arg("update"), &log)?;
    let mut apt = Command::new("apt-get");
    apt.args(["install", "--yes", "--no-install-recommends", "chromium", "chromium-driver"]);
    shell::logged(apt.env("DEBIAN_FRONTEND", "noninteractive"), &log)
}

fn unpack(home: &Path) -> Result<()> {
    let name = debian::codename()?;
    let security = format!("{name}-security");
    let apt = Apt::open("chromium", &[&name, &security])?;
    let offers = apt.closure("chromium-driver")?;
    place::empty(home)?;
    apt.unpack(&offers, home)
}

fn unpacked(home: &Path) -> Option<Browser> {
    let chrome = home.join("usr/lib/chromium/chromium");
    let driver = home.join("usr/bin/chromedriver");
    let libraries = vec![home.join("usr/lib/x86_64-linux-gnu"), home.join("lib/x86_64-linux-gnu")];
    (chrome.is_file() && driver.is_file()).then_some(Browser { chrome, driver, libraries })
}
