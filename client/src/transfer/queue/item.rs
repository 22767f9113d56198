//! One transfer: what is known about it decides what is done next.

use std::ops::Range;

use portico_api::{FileId, FolderId, TempLocation};

use super::event::{Fetch, Ticket};
use crate::problem::Problem;
use crate::transfer::conflict::Decision;
use crate::transfer::eta::Meter;
use crate::transfer::plan;
use crate::transfer::ranges::Ranges;
use crate::transfer::resume::Record;
use crate::transfer::snapshot::TransferId;
use crate::transfer::tree::NodeId;

/// One transfer.
#[derive(Debug, Clone)]
pub(crate) struct Item {
    pub(crate) id: TransferId,
    pub(crate) batch: u64,
    /// Whose is lower, whose turn comes first.
    pub(crate) turn: i64,
    pub(crate) name: String,
    /// The folder that the person chose.
    pub(crate) folder: FolderId,
    pub(crate) size: Option<u64>,
    /// Bytes that the other side has for certain.
    pub(crate) acked: u64,
    /// Bytes of what is on its way.
    pub(crate) in_flight: u64,
    pub(crate) job: Job,
    pub(crate) state: State,
    pub(crate) ticket: Ticket,
    /// Failures since the last success.
    pub(crate) attempts: u32,
    pub(crate) meter: Meter,
    /// When it began, in milliseconds since 1970.
    pub(crate) began: Option<u64>,
}

/// What is to be done.
#[derive(Debug, Clone)]
pub(crate) enum Job {
    Upload(Box<Upload>),
    /// A folder with nothing in it.
    Folder(NodeId),
    Download(Fetch),
}

/// What is known about an upload so far.
#[derive(Debug, Clone)]
pub(crate) struct Upload {
    pub(crate) path: Vec<String>,
    /// The picked file's own name; the item's name may be numbered.
    pub(crate) source_name: String,
    /// Milliseconds since 1970.
    pub(crate) modified: i64,
    /// The folder to be made for it; none for the chosen one.
    pub(crate) node: Option<NodeId>,
    /// Where it goes, once that is there.
    pub(crate) into: Option<FolderId>,
    pub(crate) file: Option<FileId>,
    /// The file was made for this upload and has no content yet.
    pub(crate) is_own: bool,
    pub(crate) temp: Option<TempLocation>,
    /// The upload that [`Upload::held`] is about.
    pub(crate) held_in: Option<TempLocation>,
    /// What the server has acknowledged; [`Item::acked`] is its sum.
    pub(crate) held: Ranges,
    /// The server takes chunks in any order.
    pub(crate) any_order: bool,
    /// So many chunks may be on their way.
    pub(crate) lanes: usize,
    /// The chunks that are on their way.
    pub(crate) flights: Vec<Flight>,
    /// Bytes of the chunk that has just landed that were counted while they left.
    pub(crate) credit: u64,
    pub(crate) hash: Hash,
    /// What was decided beforehand for a taken name.
    pub(crate) decision: Option<Decision>,
    /// A taken name is numbered: how far that has gone.
    pub(crate) copies: Option<u32>,
    /// Bytes of the next chunk; 0 before the first.
    pub(crate) chunk: u64,
    /// Corrections of the offset since bytes were last written.
    pub(crate) resyncs: u32,
    /// Times that the server had another number of bytes at the end than was acknowledged, since it was opened.
    pub(crate) misclosed: u32,
    /// Times that the upload had to be opened anew.
    pub(crate) reopened: u32,
    /// Nothing of an earlier try is to be kept.
    pub(crate) afresh: bool,
    /// A close went out and no answer came.
    pub(crate) close_unsure: bool,
    /// The picked file changed: another content is taken, too.
    pub(crate) takes_changed: bool,
    /// The browser knows where the needed file lies, and asks whether it may be read.
    pub(crate) asks: bool,
    /// Under which key it is written down.
    pub(crate) key: Option<String>,
}

/// A chunk on its way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Flight {
    pub(crate) ticket: Ticket,
    pub(crate) range: Range<u64>,
    pub(crate) sent_at: u64,
    /// When something was last heard of it.
    pub(crate) heard_at: u64,
    /// Bytes that have left.
    pub(crate) gone: u64,
    /// It waits because a person has set a limit.
    pub(crate) is_limited: bool,
}

impl Flight {
    pub(crate) fn new(ticket: Ticket, range: Range<u64>, now: u64) -> Self {
        Self { ticket, range, sent_at: now, heard_at: now, gone: 0, is_limited: false }
    }

    pub(crate) fn length(&self) -> u64 {
        self.range.end.saturating_sub(self.range.start)
    }
}

/// What holds for all items.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Around {
    pub(crate) online: bool,
    pub(crate) signed_in: bool,
    /// The server asked for patience until then.
    pub(crate) hold_until: u64,
    /// Bytes per second that a person allows.
    pub(crate) rate: Option<u64>,
}

/// The file's MD5.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Hash {
    Unknown,
    Running(Ticket),
    Known(String),
}

/// What a transfer does at the moment.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum State {
    /// Its folder is not there yet.
    Blocked,
    /// Its turn has not come.
    Ready,
    /// Something is being done for it.
    Busy(Doing),
    /// It goes on at this moment, in milliseconds since 1970.
    Backoff {
        until: u64,
        because: Problem,
    },
    Paused,
    NeedsFile,
    /// The name is taken: by this file, or by a folder.
    NeedsDecision(Option<FileId>),
    Done,
    Failed(Problem),
    Canceled,
}

/// What is being done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Doing {
    /// A small file is hashed before it is sent whole.
    Preparing,
    Creating,
    Opening,
    Sending,
    /// All bytes are there; only the MD5 is missing.
    Hashing,
    Closing,
    Fetching,
    Verifying,
}

/// What an upload needs next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Next {
    Folder,
    Create(FolderId),
    /// The hash, without which nothing is sent.
    Prepare,
    /// The file with all of its content.
    Store(FolderId, String, String),
    Open(FileId),
    Send(FileId, TempLocation),
    Hash,
    Close(FileId, TempLocation, String),
}

impl Upload {
    pub(crate) fn new(path: Vec<String>, source_name: String, modified: i64) -> Self {
        Self {
            path,
            source_name,
            modified,
            node: None,
            into: None,
            file: None,
            is_own: false,
            temp: None,
            held_in: None,
            held: Ranges::default(),
            any_order: false,
            lanes: 1,
            flights: Vec::new(),
            credit: 0,
            hash: Hash::Unknown,
            decision: None,
            copies: None,
            chunk: 0,
            resyncs: 0,
            misclosed: 0,
            reopened: 0,
            afresh: false,
            close_unsure: false,
            takes_changed: false,
            asks: false,
            key: None,
        }
    }

    /// What is known decides what comes next; there is no other record of progress.
    pub(crate) fn next(&self, acked: u64, size: u64, is_small: bool) -> Next {
        let Some(into) = &self.into else { return Next::Folder };
        let Some(file) = &self.file else { return self.next_file(into, is_small) };
        let Some(temp) = &self.temp else { return Next::Open(file.clone()) };
        if acked < size {
            return Next::Send(file.clone(), temp.clone());
        }
        match &self.hash {
            Hash::Known(md5) => Next::Close(file.clone(), temp.clone(), md5.clone()),
            Hash::Unknown | Hash::Running(_) => Next::Hash,
        }
    }
}

impl Upload {
    /// How the file comes to be: with its content if that is small. Where the name is taken, as far as is known, the
    /// server would have to refuse it, and it is asked what is there instead.
    fn next_file(&self, into: &FolderId, is_small: bool) -> Next {
        let is_free = self.decision.is_none() && self.copies.is_none();
        match (&self.key, &self.hash) {
            (Some(key), Hash::Known(md5)) if is_small && is_free => {
                Next::Store(into.clone(), md5.clone(), key.clone())
            }
            (Some(_), Hash::Unknown | Hash::Running(_)) if is_small && is_free => Next::Prepare,
            _ => Next::Create(into.clone()),
        }
    }
}

impl State {
    /// Nothing more happens unless a person wants it.
    pub(crate) fn is_over(&self) -> bool {
        match self {
            Self::Done | Self::Failed(_) | Self::Canceled => true,
            Self::Blocked
            | Self::Ready
            | Self::Busy(_)
            | Self::Backoff { .. }
            | Self::Paused
            | Self::NeedsFile
            | Self::NeedsDecision(_) => false,
        }
    }
}

impl Item {
    pub(crate) fn upload(&self) -> Option<&Upload> {
        match &self.job {
            Job::Upload(upload) => Some(upload),
            Job::Folder(_) | Job::Download(_) => None,
        }
    }

    pub(crate) fn upload_mut(&mut self) -> Option<&mut Upload> {
        match &mut self.job {
            Job::Upload(upload) => Some(upload),
            Job::Folder(_) | Job::Download(_) => None,
        }
    }

    /// The other side has this, and nothing else.
    pub(crate) fn set_held(&mut self, held: Ranges) {
        let total = held.total();
        self.acked = self.size.map_or(total, |size| total.min(size));
        if let Job::Upload(upload) = &mut self.job {
            upload.held = held;
        }
    }

    /// Nothing is on its way any more.
    pub(crate) fn clear_flights(&mut self) {
        self.in_flight = 0;
        if let Job::Upload(upload) = &mut self.job {
            upload.flights.clear();
        }
    }

    /// The next bytes to send: neither held nor on their way, `first` of them if no chunk has been sent yet, and
    /// never more than `most`.
    pub(crate) fn next_piece(&self, first: u64, most: u64) -> Option<Range<u64>> {
        let upload = self.upload()?;
        if !upload.any_order && !upload.flights.is_empty() {
            return None;
        }
        let mut covered = upload.held.clone();
        for flight in &upload.flights {
            covered.add(flight.range.clone());
        }
        let hole = covered.first_hole(self.size?)?;
        let chunk = if upload.chunk == 0 { first } else { upload.chunk };
        Some(hole.start..hole.end.min(hole.start.saturating_add(chunk.min(most).max(1))))
    }

    pub(crate) fn is_large(&self) -> bool {
        self.size.is_some_and(|size| size > plan::LARGE)
    }

    /// Bytes that are done, the piece on its way included.
    pub(crate) fn done(&self) -> u64 {
        let done = self.acked.saturating_add(self.in_flight);
        self.size.map_or(done, |size| done.min(size))
    }

    /// What is written down of an upload.
    pub(crate) fn record(&self) -> Option<Record> {
        let upload = self.upload()?;
        Some(Record {
            key: upload.key.clone()?,
            name: self.name.clone(),
            source_name: upload.source_name.clone(),
            size: self.size.unwrap_or_default(),
            modified: upload.modified,
            folder: self.folder.clone(),
            path: upload.path.clone(),
            into: upload.into.clone(),
            file: upload.file.clone(),
            is_own: upload.is_own,
            temp: upload.temp.clone(),
            offset: upload.held.prefix(),
            held: upload.held.islands(),
            copies: upload.copies,
            decision: upload.decision,
        })
    }
}
