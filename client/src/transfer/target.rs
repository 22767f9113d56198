//! Where a download is written while it comes, so that its size does not matter.

#[cfg(target_arch = "wasm32")]
pub(crate) mod local;

use std::rc::Rc;

use futures::future::LocalBoxFuture;

use crate::blob::Blob;
use crate::problem::Problem;

/// A folder on this computer that things are written into.
pub trait Destination {
    /// True when something of this name is there.
    fn has<'a>(&'a self, name: &'a str) -> LocalBoxFuture<'a, bool>;
    /// Makes the folder at the end of this way, and all before it, where they are missing.
    fn make<'a>(&'a self, path: &'a [String]) -> LocalBoxFuture<'a, Result<(), Problem>>;
    /// A file to be written at the end of this way.
    fn target(&self, path: Vec<String>, name: String) -> Rc<dyn Target>;
}

/// A file on this computer that is being written.
pub trait Target {
    /// Begins, or begins anew, with nothing.
    fn begin(&self) -> LocalBoxFuture<'static, Result<(), Problem>>;
    /// Writes on.
    fn write(&self, bytes: Blob) -> LocalBoxFuture<'static, Result<(), Problem>>;
    /// All is written: the file is there from now on.
    fn finish(&self) -> LocalBoxFuture<'static, Result<(), Problem>>;
    /// Lets go of what was written, and leaves nothing behind.
    fn discard(&self);
}
