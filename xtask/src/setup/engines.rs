//! What the server's tests run on a second time: PostgreSQL, a server that speaks S3, and rclone.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context as _, Result};

use super::packages;
use crate::shell;

/// PostgreSQL's programs.
pub(crate) struct Postgres {
    /// The folder of `initdb` and `postgres`.
    pub(crate) programs: PathBuf,
    /// Folders of shared libraries that were unpacked beside them.
    pub(crate) libraries: Vec<PathBuf>,
}

/// Finds or installs PostgreSQL.
pub(crate) fn postgres() -> Result<Postgres> {
    let package = "postgresql";
    packages::ensure(package, |home| {
        let mut versions: Vec<PathBuf> = fs::read_dir(home.join("usr/lib/postgresql"))
            .ok()?
            .flatten()
            .map(|entry| entry.path().join("bin"))
            .filter(|bin| bin.join("initdb").is_file() && bin.join("postgres").is_file())
            .collect();
        versions.sort();
        let programs = versions.pop()?;
        Some(Postgres { programs, libraries: packages::libraries(home) })
    })
    .context("The server's tests need PostgreSQL.")
}

/// Finds or installs rclone.
pub(crate) fn rclone() -> Result<PathBuf> {
    if let Some(found) = shell::find("rclone") {
        return Ok(found);
    }
    let find = |home: &Path| Some(home.join("usr/bin/rclone")).filter(|file| file.is_file());
    packages::ensure("rclone", find).context("The server's tests need rclone.")
}

/// Finds or installs nginx, which downloads are measured beside; Debian keeps servers where only root looks.
pub(crate) fn nginx() -> Result<PathBuf> {
    if let Some(found) = shell::find("nginx") {
        return Ok(found);
    }
    let find = |home: &Path| Some(home.join("usr/sbin/nginx")).filter(|file| file.is_file());
    packages::ensure("nginx-light", find).context("The measurement needs nginx to compare with.")
}
