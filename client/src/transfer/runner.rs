//! Performs what the queue asks for, and tells it what became of it.

mod download;
mod files;
mod history;
mod neighbors;
#[cfg(target_arch = "wasm32")]
pub(super) mod online;
mod perform;
mod writing_down;

use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use futures::future::AbortHandle;
use portico_api::FolderId;

use super::Surroundings;
use super::gather::Gathered;
use super::hasher::{Hasher, hash_source};
use super::history::{History, Transferred};
use super::limit::Bucket;
use super::notify::Notifier;
use super::plan::ChunkSizes;
use super::queue::Queue;
use super::queue::event::{Event, Fetch, Moment, NewDownload, NewFile, NewUpload, Ticket};
use super::queue::item::{Item, State};
use super::resume::{RecordStore, Taken};
use super::save::Saver;
use super::service::Service;
use super::snapshot::{TransferChange, TransferId};
use super::source::{Picked, Source, SourceMismatch};
use super::survey::Planned;
use crate::blob::Blob;
use crate::clock::Clock;
use crate::problem::Problem;
use crate::session::{Session, SessionState};
use crate::subscription::Subscription;
use download::{Receiver, Writing};
use neighbors::Neighbors;
use writing_down::Unwritten;

/// The queue with everything that it needs.
pub(super) struct Runner {
    queue: RefCell<Queue>,
    service: Rc<dyn Service>,
    sizes: ChunkSizes,
    hasher: Rc<dyn Hasher>,
    saver: Rc<dyn Saver>,
    records: Rc<dyn RecordStore>,
    clock: Rc<dyn Clock>,
    session: Session,
    // Whose transfers these are.
    owner: RefCell<Option<String>>,
    sources: RefCell<BTreeMap<TransferId, Rc<dyn Source>>>,
    // Small files that were read to be hashed and are sent next: reading is what costs most of them.
    read: RefCell<BTreeMap<TransferId, Blob>>,
    // By item and ticket: several chunks of one file may be on their way.
    work: RefCell<BTreeMap<(TransferId, Ticket), AbortHandle>>,
    hashing: RefCell<BTreeMap<TransferId, AbortHandle>>,
    // How fast bytes may go up and down.
    up: RefCell<Bucket>,
    down: RefCell<Bucket>,
    // What takes the downloads' bytes.
    receivers: RefCell<BTreeMap<TransferId, Rc<dyn Receiver>>>,
    // The records whose files were given along.
    placed: RefCell<BTreeSet<String>>,
    unwritten: Unwritten,
    history: RefCell<History>,
    // Not kept yet.
    unkept: RefCell<Vec<Transferred>>,
    notifier: Rc<Notifier>,
    neighbors: Neighbors,
    ids: Cell<u64>,
    watches: RefCell<Vec<Subscription>>,
}

impl Runner {
    pub(super) fn start(
        session: &Session,
        service: Rc<dyn Service>,
        around: Surroundings,
        sizes: ChunkSizes,
    ) -> Rc<Self> {
        let is_signed_in = session.state() == SessionState::SignedIn;
        let queue = Queue::new(around.records.tab(), sizes, around.online, is_signed_in);
        let runner = Rc::new(Self {
            queue: RefCell::new(queue),
            service,
            hasher: around.hasher,
            saver: around.saver,
            records: around.records,
            clock: session.clock().clone(),
            session: session.clone(),
            owner: RefCell::new(None),
            sources: RefCell::default(),
            read: RefCell::default(),
            sizes,
            work: RefCell::default(),
            hashing: RefCell::default(),
            up: RefCell::default(),
            down: RefCell::default(),
            receivers: RefCell::default(),
            placed: RefCell::default(),
            unwritten: Unwritten::default(),
            history: RefCell::default(),
            unkept: RefCell::default(),
            notifier: Rc::default(),
            neighbors: Neighbors::new(around.channel),
            ids: Cell::new(1),
            watches: RefCell::default(),
        });
        let weak = Rc::downgrade(&runner);
        let watch = session.on_change(Box::new(move |state| {
            if let Some(runner) = weak.upgrade() {
                runner.session_changed(state);
            }
        }));
        runner.keep_watch(watch);
        if is_signed_in {
            runner.session_changed(SessionState::SignedIn);
        }
        runner
    }

    pub(super) fn keep_watch(&self, watch: Subscription) {
        self.watches.borrow_mut().push(watch);
    }

    /// Tells the queue what has happened, and does what it asks for.
    pub(super) fn handle(self: &Rc<Self>, event: Event) {
        let at = Moment { now: self.clock.now(), random: self.clock.random() };
        let effects = self.queue.borrow_mut().step(event, at);
        self.unwritten.begin();
        for effect in effects {
            self.perform(effect);
        }
        self.mark();
        self.tell_soon();
    }

    pub(super) fn with_queue<R>(&self, look: impl FnOnce(&Queue, u64) -> R) -> R {
        look(&self.queue.borrow(), self.clock.now())
    }

    pub(super) fn on_change(&self, callback: Box<dyn Fn(&TransferChange)>) -> Subscription {
        self.notifier.subscribe(callback)
    }

    pub(super) fn upload(self: &Rc<Self>, folder: &FolderId, planned: Vec<Planned>) {
        let mut uploads = Vec::with_capacity(planned.len());
        let mut ids = Vec::with_capacity(planned.len());
        for Planned { pick, decision } in planned {
            match pick {
                Picked::Folder { folders } => {
                    let id = self.next_id();
                    uploads.push(NewUpload { id, path: folders, file: None, decision });
                }
                Picked::File { folders, source } => {
                    if let Some(waiting) = self.waiting_for(folder, &folders, source.as_ref()) {
                        self.attach_known(waiting, source);
                        continue;
                    }
                    let id = self.next_id();
                    let file = NewFile {
                        name: source.name(),
                        size: source.size(),
                        modified: source.modified(),
                    };
                    self.sources.borrow_mut().insert(id, source);
                    ids.push(id);
                    uploads.push(NewUpload { id, path: folders, file: Some(file), decision });
                }
            }
        }
        if !uploads.is_empty() {
            self.handle(Event::Added { folder: folder.clone(), uploads });
            self.share(&ids);
        }
    }

    pub(super) fn save_text(&self, name: &str, text: &str) -> Result<(), Problem> {
        self.saver.save(name, Blob::of_text(text)?)
    }

    pub(super) fn is_waited_for(&self, folder: &FolderId, picked: &Picked) -> bool {
        match picked {
            Picked::File { folders, source } => {
                self.waiting_for(folder, folders, source.as_ref()).is_some()
            }
            Picked::Folder { .. } => false,
        }
    }

    pub(super) async fn hash_of(&self, source: Rc<dyn Source>) -> Result<String, Problem> {
        let md5 = hash_source(self.hasher.clone(), source).await?;
        Ok(md5.to_ascii_lowercase())
    }

    pub(super) fn download(
        self: &Rc<Self>,
        name: String,
        size: Option<u64>,
        folder: &FolderId,
        fetch: Fetch,
    ) {
        let id = self.next_id();
        let download = NewDownload { id, name, size, folder: folder.clone(), fetch };
        self.handle(Event::Asked(vec![download]));
    }

    /// Files are written where each of them belongs.
    pub(super) fn download_into(self: &Rc<Self>, files: Vec<Gathered>) {
        let mut downloads = Vec::with_capacity(files.len());
        for Gathered { file, md5, name, size, folder, target } in files {
            let id = self.next_id();
            let writing = Rc::new(Writing::new(self.hasher.clone(), target));
            self.receivers.borrow_mut().insert(id, writing);
            let fetch = Fetch::File { file, md5 };
            downloads.push(NewDownload { id, name, size: Some(size), folder, fetch });
        }
        self.handle(Event::Asked(downloads));
    }

    /// So many bytes per second may go up, and down; none for as many as can.
    pub(super) fn limit(self: &Rc<Self>, up: Option<u64>, down: Option<u64>) {
        let now = self.clock.now();
        self.up.borrow_mut().limit(up, now);
        self.down.borrow_mut().limit(down, now);
        self.handle(Event::Limit(up));
    }

    pub(super) fn attach(
        self: &Rc<Self>,
        id: TransferId,
        source: Rc<dyn Source>,
    ) -> Result<(), SourceMismatch> {
        if let Some(attached) = self.attach_far(id, &source) {
            return attached;
        }
        self.queue
            .borrow()
            .item(id)
            .filter(|item| item.state == State::NeedsFile)
            .map_or(Err(SourceMismatch::NotNeeded), |item| fits(item, source.as_ref()))?;
        self.attach_known(id, source);
        Ok(())
    }

    fn attach_known(self: &Rc<Self>, id: TransferId, source: Rc<dyn Source>) {
        let (size, modified) = (source.size(), source.modified());
        if let Some(key) = self.key_of(id) {
            self.placed.borrow_mut().remove(&key);
        }
        self.sources.borrow_mut().insert(id, source);
        self.handle(Event::Attached { id, size, modified });
        self.share(&[id]);
    }

    /// The unfinished upload that this very file belongs to.
    fn waiting_for(
        &self,
        folder: &FolderId,
        path: &[String],
        source: &dyn Source,
    ) -> Option<TransferId> {
        let queue = self.queue.borrow();
        let mut waiting = queue.needing_file();
        let found = waiting.find(|item| {
            let same_path = item.upload().is_some_and(|upload| upload.path == path);
            item.folder == *folder && same_path && fits(item, source).is_ok()
        });
        found.map(|item| item.id)
    }

    fn next_id(&self) -> TransferId {
        let id = self.ids.get();
        self.ids.set(id + 1);
        TransferId(id)
    }

    fn session_changed(self: &Rc<Self>, state: SessionState) {
        match state {
            SessionState::Expired => self.handle(Event::SignedIn(false)),
            SessionState::SignedOut => {
                // Who signs out leaves nothing behind to be read.
                self.forget_history();
                self.unwritten.clear();
                *self.owner.borrow_mut() = None;
                self.neighbors.others.borrow_mut().forget();
                self.handle(Event::SignedOut);
            }
            SessionState::SignedIn => self.signed_in(),
        }
    }

    fn signed_in(self: &Rc<Self>) {
        let owner = self.session.owner();
        if *self.owner.borrow() != owner {
            // Somebody else: nothing of the one before may go into this account.
            if self.owner.replace(owner.clone()).is_some() {
                self.history.borrow_mut().clear();
                self.unkept.borrow_mut().clear();
                self.unwritten.clear();
                self.neighbors.others.borrow_mut().forget();
                self.handle(Event::SignedOut);
            }
            if let Some(owner) = owner {
                self.greet();
                self.load_unfinished(owner);
            }
        }
        self.handle(Event::SignedIn(true));
    }

    fn load_unfinished(self: &Rc<Self>, owner: String) {
        let weak = Rc::downgrade(self);
        let whose = owner.clone();
        let found = Rc::new(move |taken: Vec<Taken>| {
            let Some(runner) = weak.upgrade() else { return };
            if !taken.is_empty() && runner.owner.borrow().as_ref() == Some(&whose) {
                runner.found(taken);
            }
        });
        self.records.take(&owner, found);
    }

    /// Goes on with what was left unfinished, at once where another tab had given its files.
    fn found(self: &Rc<Self>, taken: Vec<Taken>) {
        let mut uploads = Vec::with_capacity(taken.len());
        let mut known = Vec::new();
        let mut unknown = Vec::new();
        for Taken { record, was } in taken {
            let id = self.next_id();
            match self.file_of(&was) {
                Some(source) => known.push((id, source)),
                None => unknown.push((id, record.key.clone())),
            }
            uploads.push((id, record));
        }
        self.handle(Event::Found { uploads });
        for (id, source) in known {
            // A file that has changed since is picked again.
            let _ = self.attach(id, source);
        }
        self.look_for_files(unknown);
    }

    fn mark(self: &Rc<Self>) {
        let runner = self.clone();
        self.notifier.mark(&self.clock, move || runner.queue.borrow().is_busy());
    }
}

fn fits(item: &Item, source: &dyn Source) -> Result<(), SourceMismatch> {
    let Some(upload) = item.upload() else { return Err(SourceMismatch::NotNeeded) };
    if upload.source_name != source.name() {
        return Err(SourceMismatch::Name);
    }
    if upload.takes_changed {
        return Ok(());
    }
    if item.size != Some(source.size()) {
        return Err(SourceMismatch::Size);
    }
    if upload.modified != source.modified() {
        return Err(SourceMismatch::Modified);
    }
    Ok(())
}
