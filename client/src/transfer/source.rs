//! Where an upload's bytes come from.

use std::rc::Rc;

use futures::FutureExt;
use futures::future::LocalBoxFuture;

use crate::blob::{Blob, BlobError};
use crate::problem::Problem;

/// A file on this computer, read piece by piece when its turn comes.
pub trait Source {
    /// The file's name, without folders.
    fn name(&self) -> String;
    /// Bytes.
    fn size(&self) -> u64;
    /// When it last changed, in milliseconds since 1970.
    fn modified(&self) -> i64;
    /// The bytes from `from` to `to`, if possible without reading them yet.
    ///
    /// # Errors
    /// When they cannot be had.
    fn slice(&self, from: u64, to: u64) -> Result<Blob, BlobError>;
    /// The browser's own file, if it is one: it can be handed to another tab.
    #[cfg(target_arch = "wasm32")]
    fn file(&self) -> Option<web_sys::File> {
        None
    }
    /// Where it lies, if the browser has told: it can be read again after the page was reloaded.
    #[cfg(target_arch = "wasm32")]
    fn place(&self) -> Option<&crate::place::Place> {
        None
    }
    /// Finds out whether the bytes can still be read: a browser tells a broken line and a file that
    /// changed under its hands with the same error.
    fn probe(&self) -> LocalBoxFuture<'static, Result<(), BlobError>> {
        let first = self.slice(0, self.size().min(1));
        async move { first?.read().await.map(drop) }.boxed_local()
    }
}

/// What a person has picked for upload.
#[derive(Clone)]
pub enum Picked {
    /// A file, in folders that are made or reused on the way.
    File {
        /// The way from the target folder, outermost first.
        folders: Vec<String>,
        /// Its bytes.
        source: Rc<dyn Source>,
    },
    /// A folder with nothing in it.
    Folder {
        /// The way from the target folder, outermost first, the folder itself last.
        folders: Vec<String>,
    },
}

/// The file is not the one that the transfer needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SourceMismatch {
    /// Another name.
    Name,
    /// Another size: it changed, or is another file.
    Size,
    /// Changed since.
    Modified,
    /// The transfer needs no file.
    NotNeeded,
}

impl From<BlobError> for Problem {
    fn from(error: BlobError) -> Self {
        match error {
            BlobError::Changed => Self::SourceChanged,
            BlobError::Unreadable => Self::SourceUnreadable,
        }
    }
}

/// A file picked in the browser.
#[cfg(target_arch = "wasm32")]
impl Source for web_sys::File {
    fn file(&self) -> Option<web_sys::File> {
        Some(self.clone())
    }

    fn name(&self) -> String {
        Self::name(self)
    }

    fn size(&self) -> u64 {
        let blob: &web_sys::Blob = self;
        blob.size() as u64
    }

    fn modified(&self) -> i64 {
        self.last_modified() as i64
    }

    fn slice(&self, from: u64, to: u64) -> Result<Blob, BlobError> {
        let blob: &web_sys::Blob = self;
        Blob(blob.clone()).slice(from, to)
    }
}

/// Bytes in memory, for tests and tools.
#[cfg(not(target_arch = "wasm32"))]
#[derive(Debug, Clone)]
pub struct MemorySource {
    /// The file's name.
    pub name: String,
    /// Its bytes.
    pub bytes: Blob,
    /// When it last changed, in milliseconds since 1970.
    pub modified: i64,
}

#[cfg(not(target_arch = "wasm32"))]
impl Source for MemorySource {
    fn name(&self) -> String {
        self.name.clone()
    }

    fn size(&self) -> u64 {
        self.bytes.len()
    }

    fn modified(&self) -> i64 {
        self.modified
    }

    fn slice(&self, from: u64, to: u64) -> Result<Blob, BlobError> {
        self.bytes.slice(from, to)
    }
}
