//! Zip archives, read by another program's rules than the server's own.

use std::{
    collections::BTreeSet,
    fs::File,
    io::{BufReader, Read as _},
    path::{Path, PathBuf},
};

use anyhow::{Context as _, ensure};
use zip::ZipArchive;

use crate::Result;

/// What the archive's files are called, folders included.
///
/// # Errors
/// If it cannot be read.
pub fn zip_names(archive: &Path) -> Result<Vec<String>> {
    let zip = ZipArchive::new(BufReader::new(File::open(archive)?))?;
    zip.file_names().map(|name| Ok(name.map(Into::into)?)).collect()
}

/// Fails unless the archive holds exactly these files, each with every byte of the file beside its name.
///
/// # Errors
/// At the first difference.
pub fn zip_holds(archive: &Path, files: &[(String, PathBuf)]) -> Result {
    let mut zip = ZipArchive::new(BufReader::new(File::open(archive)?))?;
    let names: Vec<String> =
        zip.file_names().map(|name| name.map(Into::into)).collect::<Result<_, _>>()?;
    let found: BTreeSet<&str> =
        names.iter().map(String::as_str).filter(|name| !name.ends_with('/')).collect();
    let expected: BTreeSet<&str> = files.iter().map(|(name, _)| name.as_str()).collect();
    ensure!(found == expected, "The archive holds {found:?}.");
    for (name, file) in files {
        let mut bytes = Vec::new();
        // Reading to the end also compares the checksum.
        zip.by_name(name)?
            .read_to_end(&mut bytes)
            .with_context(|| format!("{name} is damaged."))?;
        ensure!(bytes == std::fs::read(file)?, "{name} is not what was put into it.");
    }
    Ok(())
}
