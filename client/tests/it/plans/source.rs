//! Files that change or vanish while they are read.

use std::cell::Cell;
use std::rc::Rc;

use portico_client::blob::{Blob, BlobError};
use portico_client::transfer::Source;

/// A file that can be read so many times.
pub(crate) struct Frail {
    pub(crate) name: String,
    pub(crate) bytes: Blob,
    pub(crate) modified: i64,
    /// How often it can still be read, and what it is after that.
    pub(crate) good_for: Cell<u32>,
    pub(crate) then: BlobError,
    /// Whether it came to that.
    pub(crate) broke: Rc<Cell<bool>>,
}

impl Source for Frail {
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
        match self.good_for.get() {
            0 => {
                self.broke.set(true);
                Err(self.then)
            }
            left => {
                self.good_for.set(left - 1);
                self.bytes.slice(from, to)
            }
        }
    }
}
