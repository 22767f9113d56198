//! Tells whether anything changed that the app is made of.

use std::{fs, path::Path, process::Command};

use anyhow::Result;
use sha2::{Digest as _, Sha256};

use crate::{place, shell};

const FOLDERS: [&str; 9] = [
    "src",
    "style",
    "public",
    "api/src",
    "client/src",
    "worker",
    "xtask/src/build",
    "xtask/src/setup",
    "xtask/assets",
];
const FILES: [&str; 7] = [
    "Cargo.toml",
    "Cargo.lock",
    "Trunk.toml",
    "build.rs",
    "index.html",
    "api/Cargo.toml",
    "client/Cargo.toml",
];

/// A hash of every source of the app, and of the compiler's version.
pub(super) fn current(root: &Path) -> Result<String> {
    let mut hash = Sha256::new();
    hash.update(shell::output(Command::new("rustc").arg("-vV"))?);
    for folder in FOLDERS {
        let folder = root.join(folder);
        if folder.is_dir() {
            for file in place::files(&folder)? {
                add(&mut hash, root, &file)?;
            }
        }
    }
    for file in FILES {
        add(&mut hash, root, &root.join(file))?;
    }
    Ok(hex(&hash.finalize()))
}

fn add(hash: &mut Sha256, root: &Path, file: &Path) -> Result<()> {
    let content = fs::read(file)?;
    hash.update(file.strip_prefix(root).unwrap_or(file).as_os_str().as_encoded_bytes());
    hash.update(content.len().to_le_bytes());
    hash.update(content);
    Ok(())
}

/// Lower-case hexadecimal digits.
pub(super) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
