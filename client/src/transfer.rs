//! Uploads and downloads: a pure queue, a runner that performs its effects, and what screens see of them.
//!
//! A transfer lives here and never in a component: leaving a page stops nothing.

mod conflict;
mod eta;
pub mod hasher;
pub mod history;
mod limit;
mod notify;
mod plan;
pub(crate) mod queue;
mod ranges;
pub mod resume;
mod runner;
pub mod save;
pub(crate) mod service;
pub mod snapshot;
pub mod source;
pub mod survey;
mod tree;

use std::rc::Rc;

use portico_api::FolderId;

pub use conflict::Decision;
pub use plan::ChunkSizes;
pub use snapshot::{
    Direction, Move, Slowness, TransferChange, TransferId, TransferItem, TransferState,
    TransferTotals,
};
pub use source::{Picked, Source, SourceMismatch};

use crate::drive::model::{Entry, EntryId, EntryKind};
use crate::session::Session;
use crate::subscription::Subscription;
use crate::vendor::opendrive::upload::OpenDriveTransfers;
use history::{History, Receipt};
use queue::event::{Event, Fetch, Wish};
use runner::Runner;
use survey::Planned;

/// What transfers need of the world around them.
pub struct Surroundings {
    /// Computes MD5.
    pub hasher: Rc<dyn hasher::Hasher>,
    /// Takes finished downloads.
    pub saver: Rc<dyn save::Saver>,
    /// Keeps what is unfinished.
    pub records: Rc<dyn resume::RecordStore>,
    /// Whether there is a connection, as far as anybody knows.
    pub online: bool,
}

/// All uploads and downloads; clones are the same.
#[derive(Clone)]
pub struct Transfers(Rc<Runner>);

impl Transfers {
    /// The transfers of a session.
    #[must_use]
    pub fn new(session: &Session, around: Surroundings) -> Self {
        Self::with_chunks(session, around, ChunkSizes::default())
    }

    /// The same with other chunks than the usual ones, for tests and tools.
    #[must_use]
    pub fn with_chunks(session: &Session, around: Surroundings, sizes: ChunkSizes) -> Self {
        let service = Rc::new(OpenDriveTransfers::new(session, None, sizes));
        Self(Runner::start(session, service, around, sizes))
    }

    /// The transfers of a web page. `worker_url` is the address of the hashing worker's script.
    #[cfg(target_arch = "wasm32")]
    #[must_use]
    pub fn in_browser(session: &Session, worker_url: &str) -> Self {
        let around = Surroundings {
            hasher: Rc::new(hasher::worker::WorkerHasher::new(worker_url)),
            saver: Rc::new(save::BrowserSaver),
            records: Rc::new(resume::browser::LocalRecords::new()),
            online: runner::online::now(),
        };
        let carrier = Rc::new(crate::transport::xhr::XhrTransport);
        let sizes = ChunkSizes::default();
        let service = Rc::new(OpenDriveTransfers::new(session, Some(carrier), sizes));
        let transfers = Self(Runner::start(session, service, around, sizes));
        runner::online::follow(&transfers.0);
        transfers
    }

    /// Uploads what was picked into a folder. A file that an unfinished upload waits for continues that one.
    pub fn upload(&self, folder: &FolderId, picked: Vec<Picked>) {
        self.upload_planned(folder, picked.into_iter().map(Planned::from).collect());
    }

    /// The same after a [`survey`]: what was decided beforehand is not asked again. What nobody could foresee is.
    pub fn upload_planned(&self, folder: &FolderId, planned: Vec<Planned>) {
        self.0.upload(folder, planned);
    }

    /// Downloads a file and saves it; a folder is downloaded as a zip archive.
    pub fn download_file(&self, entry: &Entry, folder: &FolderId) {
        match (&entry.id, &entry.kind) {
            (EntryId::File(file), EntryKind::File { size, md5, .. }) => {
                let fetch = Fetch::File { file: file.clone(), md5: md5.clone() };
                self.0.download(entry.name.clone(), Some(*size), folder, fetch);
            }
            (id, _) => self.download_zip(&entry.name, std::slice::from_ref(id), folder),
        }
    }

    /// Downloads files and folders as one zip archive of this name (without `.zip`).
    pub fn download_zip(&self, name: &str, ids: &[EntryId], folder: &FolderId) {
        let fetch = Fetch::Zip { ids: ids.to_vec() };
        self.0.download([name, ".zip"].concat(), None, folder, fetch);
    }

    /// Lets a transfer stand still.
    pub fn pause(&self, id: TransferId) {
        self.0.handle(Event::Wish(id, Wish::Pause));
    }

    /// Goes on with a transfer that stands still, or that waits to be repeated.
    pub fn resume(&self, id: TransferId) {
        self.0.handle(Event::Wish(id, Wish::Resume));
    }

    /// Stops a transfer for good; what an upload had made is deleted.
    pub fn cancel(&self, id: TransferId) {
        self.0.handle(Event::Wish(id, Wish::Cancel));
    }

    /// Tries again what failed or was canceled.
    pub fn retry(&self, id: TransferId) {
        self.0.handle(Event::Wish(id, Wish::Retry));
    }

    /// Lets everything stand still.
    pub fn pause_all(&self) {
        self.0.handle(Event::WishAll(Wish::Pause));
    }

    /// Goes on with everything that stands still.
    pub fn resume_all(&self) {
        self.0.handle(Event::WishAll(Wish::Resume));
    }

    /// Stops everything that is not over.
    pub fn cancel_all(&self) {
        self.0.handle(Event::WishAll(Wish::Cancel));
    }

    /// Lets these stand still.
    pub fn pause_some(&self, ids: &[TransferId]) {
        self.0.handle(Event::WishSome(ids.to_vec(), Wish::Pause));
    }

    /// Goes on with these.
    pub fn resume_some(&self, ids: &[TransferId]) {
        self.0.handle(Event::WishSome(ids.to_vec(), Wish::Resume));
    }

    /// Stops these for good.
    pub fn cancel_some(&self, ids: &[TransferId]) {
        self.0.handle(Event::WishSome(ids.to_vec(), Wish::Cancel));
    }

    /// Tries these again.
    pub fn retry_some(&self, ids: &[TransferId]) {
        self.0.handle(Event::WishSome(ids.to_vec(), Wish::Retry));
    }

    /// Tries again everything that failed.
    pub fn retry_failed(&self) {
        self.0.handle(Event::RetryFailed);
    }

    /// Gives these another place in the queue; they keep their order among themselves. What runs already runs on.
    pub fn move_some(&self, ids: &[TransferId], to: Move) {
        self.0.handle(Event::Moved { ids: ids.to_vec(), to });
    }

    /// Puts these before all others, and lets go on what stands still of them.
    pub fn prioritize(&self, ids: &[TransferId]) {
        self.move_some(ids, Move::ToTop);
        self.resume_some(ids);
    }

    /// What is not over, by whose turn comes first.
    #[must_use]
    pub fn order(&self) -> Vec<TransferId> {
        self.0.with_queue(|queue, _| queue.order().collect())
    }

    /// Lets no more than so many bytes per second go up, and down; none for as many as can.
    pub fn limit(&self, up: Option<u64>, down: Option<u64>) {
        self.0.limit(up, down);
    }

    /// Takes off the list what is over.
    pub fn clear_finished(&self) {
        self.0.handle(Event::ClearFinished);
    }

    /// Gives an upload of an earlier page load its file again.
    ///
    /// # Errors
    /// When it is another file, or has changed since.
    pub fn attach(&self, id: TransferId, source: Rc<dyn Source>) -> Result<(), SourceMismatch> {
        self.0.attach(id, source)
    }

    /// Says what becomes of an upload whose name is taken; `for_all`: of the others, too.
    pub fn decide(&self, id: TransferId, decision: Decision, for_all: bool) {
        self.0.handle(Event::Decided { id, decision, for_all });
    }

    /// What has been transferred since somebody signed in, and what was put into it by [`Transfers::remember`].
    #[must_use]
    pub fn history(&self) -> History {
        self.0.with_history(|history| history.clone())
    }

    /// Goes on with a history of an earlier page load.
    pub fn remember(&self, earlier: History) {
        self.0.with_history(|history| {
            let since = std::mem::replace(history, earlier);
            for transferred in since.newest_first().rev() {
                history.add(transferred.clone());
            }
        });
    }

    /// Forgets what has been transferred; what is going on is not touched.
    pub fn forget_history(&self) {
        self.0.with_history(History::clear);
    }

    /// The receipt of what was picked or asked for together, as far as it is done; see [`TransferItem::batch`].
    #[must_use]
    pub fn receipt(&self, batch: u64) -> Receipt {
        self.0.with_history(|history| history.receipt(batch))
    }

    /// How many transfers are on the list.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.with_queue(|queue, _| queue.len())
    }

    /// True when the list is empty.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// A transfer by its place on the list, the oldest first.
    #[must_use]
    pub fn item(&self, index: usize) -> Option<TransferItem> {
        self.0.with_queue(|queue, now| queue.snapshot_at(index, now))
    }

    /// All transfers, the oldest first.
    #[must_use]
    pub fn items(&self) -> Vec<TransferItem> {
        self.0.with_queue(|queue, now| {
            (0..queue.len()).filter_map(|index| queue.snapshot_at(index, now)).collect()
        })
    }

    /// The sum over all transfers.
    #[must_use]
    pub fn totals(&self) -> TransferTotals {
        self.0.with_queue(|queue, now| queue.totals(now))
    }

    /// Calls back after changes, at most ten times a second.
    pub fn on_change(&self, callback: Box<dyn Fn(&TransferChange)>) -> Subscription {
        self.0.on_change(callback)
    }

    /// True when closing the page would lose something.
    #[must_use]
    pub fn would_lose(&self) -> bool {
        self.0.with_queue(|queue, _| queue.would_lose())
    }

    /// Says that the connection is gone, or back.
    pub fn set_online(&self, online: bool) {
        self.0.handle(Event::Online(online));
    }
}
