//! A folder that is filled once and laid out again and again: filling one with the demonstration takes seconds, copying it does not.

use std::{
    fs,
    path::{Path, PathBuf},
};

use crate::Result;

/// What lay in a folder.
#[derive(Debug)]
pub(crate) struct Template(Vec<(PathBuf, Vec<u8>)>);

impl Template {
    /// Takes everything that lies in `folder`; whoever wrote there has ended.
    ///
    /// # Errors
    /// If it cannot be read.
    pub(crate) fn of(folder: &Path) -> Result<Self> {
        let mut files = Vec::new();
        let mut folders = vec![folder.to_owned()];
        while let Some(next) = folders.pop() {
            for entry in fs::read_dir(next)? {
                let path = entry?.path();
                if path.is_dir() {
                    folders.push(path);
                } else if !is_shared_memory(&path) {
                    files.push((path.strip_prefix(folder)?.to_owned(), fs::read(&path)?));
                }
            }
        }
        Ok(Self(files))
    }

    /// Lays all of it into `folder`, which is empty.
    ///
    /// # Errors
    /// If it cannot be written.
    pub(crate) fn lay_out(&self, folder: &Path) -> Result {
        for (name, content) in &self.0 {
            let path = folder.join(name);
            if let Some(folder) = path.parent() {
                fs::create_dir_all(folder)?;
            }
            fs::write(path, content)?;
        }
        Ok(())
    }
}

/// What `SQLite`'s processes share; the next one makes it anew.
fn is_shared_memory(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "db-shm")
}
