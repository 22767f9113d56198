//! Everything that can happen to the queue, and everything that it can ask for.

use portico_api::{FileId, FolderId, TempLocation};

use crate::drive::model::EntryId;
use crate::problem::Problem;
use crate::transfer::conflict::Decision;
use crate::transfer::history::Transferred;
use crate::transfer::resume::Record;
use crate::transfer::snapshot::{Move, TransferId};
use crate::transfer::tree::NodeId;

/// Names one piece of work of one item; an answer that bears an older one comes too late to matter.
pub(crate) type Ticket = u64;

/// When an event happens, and the dice for it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Moment {
    /// Milliseconds since 1970.
    pub(crate) now: u64,
    /// From 0 (included) to 1 (excluded).
    pub(crate) random: f64,
}

/// A new upload.
#[derive(Debug, Clone)]
pub(crate) struct NewUpload {
    pub(crate) id: TransferId,
    /// The way from the target folder; the last one is an empty folder's own name.
    pub(crate) path: Vec<String>,
    /// None for an empty folder.
    pub(crate) file: Option<NewFile>,
    /// What becomes of it if its name is taken; none: a person is asked.
    pub(crate) decision: Option<Decision>,
}

/// A file to upload.
#[derive(Debug, Clone)]
pub(crate) struct NewFile {
    pub(crate) name: String,
    pub(crate) size: u64,
    /// Milliseconds since 1970.
    pub(crate) modified: i64,
}

/// A new download.
#[derive(Debug, Clone)]
pub(crate) struct NewDownload {
    pub(crate) id: TransferId,
    pub(crate) name: String,
    pub(crate) size: Option<u64>,
    /// Where it comes from.
    pub(crate) folder: FolderId,
    pub(crate) fetch: Fetch,
}

/// What is downloaded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Fetch {
    /// One file, with the MD5 that it must have.
    File { file: FileId, md5: Option<String> },
    /// Many as one archive.
    Zip { ids: Vec<EntryId> },
}

/// What a file became when it was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Created {
    /// A file without content: a new one, or what an earlier try has left.
    Empty(FileId),
    /// A file with all of its content, and what that is by the server's account.
    Stored(FileId, Closed),
    /// The name is taken: by this file, or by a folder.
    Taken(Option<FileId>),
}

/// A folder that is there now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Made {
    pub(crate) folder: FolderId,
    /// It was not there before, so nothing is in it.
    pub(crate) is_new: bool,
}

/// An opened upload.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Opened {
    pub(crate) temp: TempLocation,
    /// Bytes from the beginning that the server holds from an earlier try.
    pub(crate) uploaded: u64,
    /// Chunks may be sent in any order, several at a time.
    pub(crate) any_order: bool,
}

/// What a closed upload became, by the server's account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Closed {
    pub(crate) size: u64,
    /// Lower-case hexadecimal MD5.
    pub(crate) md5: Option<String>,
}

/// Why a chunk or a close did not succeed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum StepFailure {
    /// The server holds so many bytes, not as many as were thought.
    Offset(u64),
    /// Anything else.
    Problem(Problem),
}

/// Something that happened.
#[derive(Debug, Clone)]
pub(crate) enum Event {
    /// Files were picked.
    Added { folder: FolderId, uploads: Vec<NewUpload> },
    /// A chunk or a piece has to wait for its share of the limit.
    Limited { id: TransferId, ticket: Ticket },
    /// So many bytes per second may go up; none for as many as can.
    Limit(Option<u64>),
    /// These go elsewhere in the queue.
    Moved { ids: Vec<TransferId>, to: Move },
    /// A person wants this of these.
    WishSome(Vec<TransferId>, Wish),
    /// A person wants everything that failed to be tried again.
    RetryFailed,
    /// Uploads of an earlier page load were found.
    Found { uploads: Vec<(TransferId, Record)> },
    /// Downloads were asked for, together.
    Asked(Vec<NewDownload>),
    /// A folder was made or found, or not.
    FolderMade { node: NodeId, result: Result<Made, Problem> },
    /// A file was made, or not.
    Created { id: TransferId, ticket: Ticket, result: Result<Created, Problem> },
    /// An upload was opened, or not.
    Opened { id: TransferId, ticket: Ticket, result: Result<Opened, Problem> },
    /// So many bytes of the chunk or the download on its way have gone or come.
    Progress { id: TransferId, ticket: Ticket, bytes: u64 },
    /// The server has written so many bytes of the chunk, or not.
    Sent { id: TransferId, ticket: Ticket, result: Result<u64, StepFailure> },
    /// The file's MD5 is known, or cannot be.
    Hashed { id: TransferId, ticket: Ticket, result: Result<String, Problem> },
    /// The upload was closed, or not.
    Closed { id: TransferId, ticket: Ticket, result: Result<Closed, StepFailure> },
    /// A download goes on at this byte, and has so many in all.
    Arriving { id: TransferId, ticket: Ticket, from: u64, size: Option<u64> },
    /// All bytes have come; they are being verified.
    Arrived { id: TransferId, ticket: Ticket },
    /// The download is saved, or not.
    Fetched { id: TransferId, ticket: Ticket, result: Result<(), Problem> },
    /// A person's wish.
    Wish(TransferId, Wish),
    /// A person's wish for all.
    WishAll(Wish),
    /// The file that was needed is there again, with this size and time.
    Attached { id: TransferId, size: u64, modified: i64 },
    /// Where the file lies that is needed is known, but the browser wants a person to agree; or it is not known.
    Asks { id: TransferId, asks: bool },
    /// A person has said what becomes of a taken name.
    Decided { id: TransferId, decision: Decision, for_all: bool },
    /// Takes what is over off the list.
    ClearFinished,
    /// The browser went online or offline.
    Online(bool),
    /// Somebody is signed in (again), or the session has expired.
    SignedIn(bool),
    /// The account is left: nothing of it stays.
    SignedOut,
    /// The moment that [`Effect::WakeAt`] asked for has come.
    Woke,
}

/// What a person wants of a transfer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Wish {
    Pause,
    Resume,
    Cancel,
    Retry,
}

/// Something to be done outside.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Effect {
    /// Makes a folder, or finds the one that is there, if there may be one.
    MakeFolder { node: NodeId, parent: FolderId, name: String, may_exist: bool },
    /// Makes a file without content.
    Create { id: TransferId, ticket: Ticket, folder: FolderId, name: String, size: u64 },
    /// Makes a file with its content at once, where the server takes that; a file without content elsewhere.
    Store {
        id: TransferId,
        ticket: Ticket,
        folder: FolderId,
        name: String,
        size: u64,
        modified: i64,
        md5: String,
        /// The same when it is asked for once more, so that nothing is made twice.
        key: String,
    },
    /// Opens an upload; `afresh`: nothing of an earlier try is to be kept.
    Open { id: TransferId, ticket: Ticket, file: FileId, size: u64, afresh: bool },
    /// Sends a piece.
    Send {
        id: TransferId,
        ticket: Ticket,
        file: FileId,
        temp: TempLocation,
        offset: u64,
        length: u64,
    },
    /// Computes the MD5 of the whole file.
    Hash { id: TransferId, ticket: Ticket },
    /// Ends an upload. `unsure`: an earlier close may have succeeded without an answer.
    Close {
        id: TransferId,
        ticket: Ticket,
        file: FileId,
        temp: TempLocation,
        size: u64,
        modified: i64,
        md5: String,
        unsure: bool,
    },
    /// Downloads, verifies and saves; goes on where an earlier try stopped.
    Fetch { id: TransferId, ticket: Ticket, name: String, fetch: Fetch },
    /// Stops what is being done for an item, but for the hashing.
    Abort(TransferId),
    /// Lets go of what has come of a download; it may be asked for again.
    Spill(TransferId),
    /// Stops a single chunk.
    AbortChunk { id: TransferId, ticket: Ticket },
    /// Stops the hashing.
    StopHash(TransferId),
    /// Lets go of everything that is held for an item: its source, its pieces, its hashing.
    Release(TransferId),
    /// Deletes a file that got no content.
    Discard { file: FileId },
    /// Writes an upload down, so that it can go on after a reload.
    Save { id: TransferId, record: Record },
    /// Forgets what was written down.
    Forget { key: String },
    /// Asks for [`Event::Woke`] at this moment, in milliseconds since 1970.
    WakeAt(u64),
    /// A transfer has ended well.
    Finished(Transferred),
    /// The listing of this folder has changed.
    FolderChanged(FolderId),
}
