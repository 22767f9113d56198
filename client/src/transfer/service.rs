//! What transfers need of a vendor.

use std::rc::Rc;

use futures::future::LocalBoxFuture;
use portico_api::{FileId, FolderId, TempLocation};

use super::queue::event::{Closed, Created, Fetch, Made, Opened, StepFailure};
use crate::blob::Blob;
use crate::problem::Problem;
use crate::transport::Incoming;

/// Work that is under way and ends when it is dropped.
pub(crate) type Work<T, E = Problem> = LocalBoxFuture<'static, Result<T, E>>;

/// A piece of a file on its way to the server.
pub(crate) struct Piece {
    pub(crate) file: FileId,
    pub(crate) temp: TempLocation,
    pub(crate) offset: u64,
    pub(crate) bytes: Blob,
    /// Told how many bytes of the piece have left.
    pub(crate) progress: Rc<dyn Fn(u64)>,
}

/// A small file on its way to the server, whole.
pub(crate) struct Small {
    pub(crate) folder: FolderId,
    pub(crate) name: String,
    pub(crate) bytes: Blob,
    /// Milliseconds since 1970.
    pub(crate) modified: i64,
    pub(crate) md5: String,
    /// Names this upload, should it have to be sent again.
    pub(crate) key: String,
}

/// The end of an upload.
pub(crate) struct Closing {
    pub(crate) file: FileId,
    pub(crate) temp: TempLocation,
    pub(crate) size: u64,
    /// Milliseconds since 1970.
    pub(crate) modified: i64,
    pub(crate) md5: String,
    /// An earlier close may have succeeded without an answer.
    pub(crate) unsure: bool,
}

/// What transfers need of a vendor. Nothing here repeats a write by itself; the queue decides that.
pub(crate) trait Service {
    /// Makes a folder, or finds the one of that name.
    fn make_folder(&self, parent: FolderId, name: String, may_exist: bool) -> Work<Made>;
    /// Makes a file without content, or finds who has the name.
    fn create(&self, folder: FolderId, name: String, size: u64) -> Work<Created>;
    /// Makes a file with its content, where the server takes that; without it elsewhere. Or finds who has the name.
    fn store(&self, small: Small) -> Work<Created>;
    /// Opens an upload; `afresh`: nothing of an earlier try is kept.
    fn open(&self, file: FileId, size: u64, afresh: bool) -> Work<Opened>;
    /// Sends a piece; answers how many bytes of it were written.
    fn send(&self, piece: Piece) -> Work<u64, StepFailure>;
    /// Ends an upload.
    fn close(&self, closing: Closing) -> Work<Closed, StepFailure>;
    /// Deletes a file that got no content.
    fn discard(&self, file: FileId) -> Work<()>;
    /// Asks for a download's bytes from `from` on, if they are still those of `version`.
    fn fetch(&self, what: &Fetch, from: u64, version: Option<String>) -> Work<Incoming>;
}
