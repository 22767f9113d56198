//! Uploads and downloads: a pure queue, a runner that performs its effects, and what screens see of them.
//!
//! A transfer lives here and never in a component: leaving a page stops nothing.

mod conflict;
mod eta;
mod gather;
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
pub mod tabs;
pub mod target;
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
use crate::problem::Problem;
use crate::session::Session;
use crate::subscription::Subscription;
use crate::vendor::opendrive::upload::OpenDriveTransfers;
use history::{History, Receipt};
use queue::event::{Event, Fetch, Wish};
use runner::Runner;
use survey::Planned;
use tabs::FarWish;

/// What transfers need of the world around them.
pub struct Surroundings {
    /// Computes MD5.
    pub hasher: Rc<dyn hasher::Hasher>,
    /// Takes finished downloads.
    pub saver: Rc<dyn save::Saver>,
    /// Keeps what is unfinished.
    pub records: Rc<dyn resume::RecordStore>,
    /// Reaches the other tabs.
    pub channel: Rc<dyn tabs::Channel>,
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
            channel: Rc::new(tabs::channel::BrowserChannel::open()),
            online: runner::online::now(),
        };
        let carrier = Rc::new(crate::transport::xhr::XhrTransport);
        let sizes = ChunkSizes::default();
        let service = Rc::new(OpenDriveTransfers::new(session, Some(carrier), sizes));
        let transfers = Self(Runner::start(session, service, around, sizes));
        runner::online::follow(&transfers.0);
        runner::online::part_at_the_end(&transfers.0);
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

    /// True when an unfinished upload waits for this very file: picking it continues that one, and needs no plan.
    #[must_use]
    pub fn is_waited_for(&self, folder: &FolderId, picked: &Picked) -> bool {
        self.0.is_waited_for(folder, picked)
    }

    /// The MD5 of a picked file in lower-case hexadecimal, computed where uploads are hashed.
    ///
    /// # Errors
    /// When the file cannot be read, or changes meanwhile.
    pub async fn hash(&self, source: Rc<dyn Source>) -> Result<String, Problem> {
        self.0.hash_of(source).await
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

    /// Writes folders and files, which are in `folder`, into a folder of this computer. What is there already stays: a
    /// name that is taken is numbered.
    ///
    /// # Errors
    /// Why nothing could be written; answers what could not be looked into.
    pub async fn download_into(
        &self,
        local: &dyn target::Destination,
        look: &dyn survey::Look,
        entries: &[Entry],
        folder: &FolderId,
    ) -> Result<Option<(u64, Problem)>, Problem> {
        let (files, missed) = gather::gather(local, look, entries, folder).await?;
        self.0.download_into(files);
        Ok(missed)
    }

    /// Lets a transfer stand still.
    pub fn pause(&self, id: TransferId) {
        self.0.want(id, FarWish::Pause);
    }

    /// Goes on with a transfer that stands still, or that waits to be repeated.
    pub fn resume(&self, id: TransferId) {
        if self.0.is_asking(id) {
            self.0.ask_for_file(id);
        } else {
            self.0.want(id, FarWish::Resume);
        }
    }

    /// Stops a transfer for good; what an upload had made is deleted.
    pub fn cancel(&self, id: TransferId) {
        self.0.want(id, FarWish::Cancel);
    }

    /// Tries again what failed or was canceled.
    pub fn retry(&self, id: TransferId) {
        self.0.want(id, FarWish::Retry);
    }

    /// Lets everything stand still.
    pub fn pause_all(&self) {
        self.0.want_for_all(FarWish::Pause);
    }

    /// Goes on with everything that stands still.
    pub fn resume_all(&self) {
        self.0.want_for_all(FarWish::Resume);
    }

    /// Stops everything that is not over.
    pub fn cancel_all(&self) {
        self.0.want_for_all(FarWish::Cancel);
    }

    /// Lets these stand still.
    pub fn pause_some(&self, ids: &[TransferId]) {
        self.want_some(ids, Wish::Pause, FarWish::Pause);
    }

    /// Goes on with these.
    pub fn resume_some(&self, ids: &[TransferId]) {
        self.want_some(ids, Wish::Resume, FarWish::Resume);
    }

    /// Stops these for good.
    pub fn cancel_some(&self, ids: &[TransferId]) {
        self.want_some(ids, Wish::Cancel, FarWish::Cancel);
    }

    /// Tries these again.
    pub fn retry_some(&self, ids: &[TransferId]) {
        self.want_some(ids, Wish::Retry, FarWish::Retry);
    }

    /// Tries again everything that failed.
    pub fn retry_failed(&self) {
        self.0.want_for_all(FarWish::Retry);
    }

    /// Gives these another place in the queue; they keep their order among themselves. What runs already runs on.
    pub fn move_some(&self, ids: &[TransferId], to: Move) {
        let own = self.own_of(ids, FarWish::Move(to));
        self.0.handle(Event::Moved { ids: own, to });
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

    fn want_some(&self, ids: &[TransferId], near: Wish, far: FarWish) {
        let own = self.own_of(ids, far);
        self.0.handle(Event::WishSome(own, near));
    }

    /// Those of this tab; the others are asked for.
    fn own_of(&self, ids: &[TransferId], wish: FarWish) -> Vec<TransferId> {
        let (far, own): (Vec<_>, Vec<_>) = ids.iter().copied().partition(|id| self.0.is_far(*id));
        far.into_iter().for_each(|id| self.0.want(id, wish));
        own
    }

    /// Takes off the list what is over.
    pub fn clear_finished(&self) {
        self.0.want_for_all(FarWish::Clear);
    }

    /// Gives an upload of an earlier page load its file again.
    ///
    /// # Errors
    /// When it is another file, or has changed since.
    pub fn attach(&self, id: TransferId, source: Rc<dyn Source>) -> Result<(), SourceMismatch> {
        self.0.attach(id, source)
    }

    /// Gives uploads of earlier page loads their files again, whichever of these are theirs and wherever they go to; tells how
    /// many got theirs.
    pub fn give_back(&self, picked: &[Picked]) -> usize {
        self.0.give_back(picked)
    }

    /// Says what becomes of an upload whose name is taken; `for_all`: of the others, too.
    pub fn decide(&self, id: TransferId, decision: Decision, for_all: bool) {
        self.0.want(id, FarWish::Decide(decision, for_all));
    }

    /// What has been transferred, the newest last: here, in other tabs, and before the page was loaded, as far as this
    /// browser keeps it.
    #[must_use]
    pub fn history(&self) -> History {
        self.0.history()
    }

    /// Forgets what has been transferred; what is going on is not touched.
    pub fn forget_history(&self) {
        self.0.forget_history();
    }

    /// The receipt of what was picked or asked for together, as far as it is done; see [`TransferItem::batch`].
    #[must_use]
    pub fn receipt(&self, batch: u64) -> Receipt {
        self.0.history().receipt(batch)
    }

    /// Saves a text on this computer, such as a receipt.
    ///
    /// # Errors
    /// When it is not taken.
    pub fn save_text(&self, name: &str, text: &str) -> Result<(), Problem> {
        self.0.save_text(name, text)
    }

    /// How many transfers are on the list, those of other tabs included, as far as they tell of each.
    #[must_use]
    pub fn len(&self) -> usize {
        self.own_len() + self.0.far_len()
    }

    fn own_len(&self) -> usize {
        self.0.with_queue(|queue, _| queue.len())
    }

    /// True when the list is empty.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// A transfer by its place on the list: this tab's, the oldest first, and then those of other tabs.
    #[must_use]
    pub fn item(&self, index: usize) -> Option<TransferItem> {
        let own = self.0.with_queue(|queue, now| queue.snapshot_at(index, now));
        own.or_else(|| self.0.far_item(index.checked_sub(self.own_len())?))
    }

    /// All transfers of the list, in its order.
    #[must_use]
    pub fn items(&self) -> Vec<TransferItem> {
        (0..self.len()).filter_map(|index| self.item(index)).collect()
    }

    /// The sum over all transfers of all tabs.
    #[must_use]
    pub fn totals(&self) -> TransferTotals {
        self.0.with_far(self.0.with_queue(|queue, now| queue.totals(now)))
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
