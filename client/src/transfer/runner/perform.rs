//! One effect at a time.

use std::future::Future;
use std::rc::Rc;

use futures::future::{AbortHandle, abortable};
use portico_api::{FileId, TempLocation};

use super::Runner;
use crate::blob::{Blob, BlobError};
use crate::problem::Problem;
use crate::task::spawn;
use crate::transfer::hasher::hash_source;
use crate::transfer::queue::event::{Created, Effect, Event, StepFailure, Ticket};
use crate::transfer::service::{Closing, Piece, Small};
use crate::transfer::snapshot::TransferId;

impl Runner {
    pub(super) fn perform(self: &Rc<Self>, effect: Effect) {
        match effect {
            Effect::MakeFolder { node, parent, name, may_exist } => {
                let work = self.service.make_folder(parent, name, may_exist);
                let runner = self.clone();
                spawn(async move {
                    let result = work.await;
                    runner.handle(Event::FolderMade { node, result });
                });
            }
            Effect::Create { id, ticket, folder, name, size } => {
                let work = self.service.create(folder, name, size);
                self.work(
                    id,
                    ticket,
                    async move { Event::Created { id, ticket, result: work.await } },
                );
            }
            Effect::Store { id, ticket, folder, name, size, modified, md5, key } => {
                let bytes = self.read_or_cut(id, size);
                let small = bytes.map(|bytes| Small { folder, name, bytes, modified, md5, key });
                let work = self.clone().store(id, small);
                self.work(
                    id,
                    ticket,
                    async move { Event::Created { id, ticket, result: work.await } },
                );
            }
            Effect::Open { id, ticket, file, size, afresh } => {
                let work = self.service.open(file, size, afresh);
                self.work(
                    id,
                    ticket,
                    async move { Event::Opened { id, ticket, result: work.await } },
                );
            }
            Effect::Send { id, ticket, file, temp, offset, length } => {
                let work = self.clone().send(id, ticket, file, temp, offset..offset + length);
                self.work(
                    id,
                    ticket,
                    async move { Event::Sent { id, ticket, result: work.await } },
                );
            }
            Effect::Hash { id, ticket } => self.hash(id, ticket),
            Effect::Close { id, ticket, file, temp, size, modified, md5, unsure } => {
                let closing = Closing { file, temp, size, modified, md5, unsure };
                let work = self.service.close(closing);
                self.work(
                    id,
                    ticket,
                    async move { Event::Closed { id, ticket, result: work.await } },
                );
            }
            Effect::Fetch { id, ticket, name, fetch } => {
                let work = self.clone().fetch(id, ticket, name, fetch);
                self.work(
                    id,
                    ticket,
                    async move { Event::Fetched { id, ticket, result: work.await } },
                );
            }
            Effect::Abort(id) => self.abort_all(id),
            Effect::Spill(id) => {
                if let Some(receiver) = self.receivers.borrow().get(&id) {
                    receiver.discard();
                }
            }
            Effect::AbortChunk { id, ticket } => {
                abort(self.work.borrow_mut().remove(&(id, ticket)));
            }
            Effect::StopHash(id) => abort(self.hashing.borrow_mut().remove(&id)),
            Effect::Release(id) => {
                abort(self.hashing.borrow_mut().remove(&id));
                self.sources.borrow_mut().remove(&id);
                self.read.borrow_mut().remove(&id);
                if let Some(receiver) = self.receivers.borrow_mut().remove(&id) {
                    receiver.discard();
                }
            }
            Effect::Discard { file } => {
                let work = self.service.discard(file);
                // An empty file that stays behind is a pity and no more.
                spawn(async move { work.await.unwrap_or(()) });
            }
            Effect::Save { id, record } => self.write_down_in_turn(id, record),
            Effect::Forget { key } => {
                self.placed.borrow_mut().remove(&key);
                self.unwritten.forget(&key);
                self.unshare(&key);
                self.records.forget(&key);
            }
            Effect::WakeAt(at) => {
                let sleep = self.clock.sleep(at.saturating_sub(self.clock.now()));
                let runner = self.clone();
                spawn(async move {
                    sleep.await;
                    runner.handle(Event::Woke);
                });
            }
            Effect::Finished(transferred) => self.transferred(transferred),
            Effect::FolderChanged(folder) => self.notifier.folder_changed(folder),
        }
    }

    /// Does something for an item that can be aborted.
    fn work(
        self: &Rc<Self>,
        id: TransferId,
        ticket: Ticket,
        work: impl Future<Output = Event> + 'static,
    ) {
        let (work, handle) = abortable(work);
        self.work.borrow_mut().insert((id, ticket), handle);
        let runner = self.clone();
        spawn(async move {
            if let Ok(event) = work.await {
                runner.work.borrow_mut().remove(&(id, ticket));
                runner.handle(event);
            }
        });
    }

    fn abort_all(&self, id: TransferId) {
        let mut work = self.work.borrow_mut();
        let tickets: Vec<_> =
            work.range((id, 0)..=(id, Ticket::MAX)).map(|(key, _)| *key).collect();
        for key in tickets {
            abort(work.remove(&key));
        }
    }

    /// The bytes of a small file: those that were hashed, if they are still at hand.
    fn read_or_cut(&self, id: TransferId, size: u64) -> Result<Blob, BlobError> {
        let read = self.read.borrow().get(&id).filter(|read| read.len() == size).cloned();
        let cut = || self.sources.borrow().get(&id).map(|source| source.slice(0, size));
        read.map(Ok).or_else(cut).unwrap_or(Err(BlobError::Unreadable))
    }

    async fn store(
        self: Rc<Self>,
        id: TransferId,
        small: Result<Small, BlobError>,
    ) -> Result<Created, Problem> {
        let small = small?;
        let wait = self.up.borrow_mut().take(small.bytes.len(), self.clock.now());
        if wait > 0 {
            self.clock.sleep(wait).await;
        }
        let stored = self.service.store(small).await;
        if matches!(stored, Err(Problem::Offline | Problem::TimedOut)) {
            self.probe(id).await?;
        }
        stored
    }

    /// The browser gives the same error for a line that is down and for a file that cannot be read.
    async fn probe(&self, id: TransferId) -> Result<(), Problem> {
        let source = self.sources.borrow().get(&id).cloned();
        let source = source.ok_or(Problem::SourceUnreadable)?;
        Ok(source.probe().await?)
    }

    async fn send(
        self: Rc<Self>,
        id: TransferId,
        ticket: Ticket,
        file: FileId,
        temp: TempLocation,
        range: std::ops::Range<u64>,
    ) -> Result<u64, StepFailure> {
        let source = self.sources.borrow().get(&id).cloned();
        let gone = StepFailure::Problem(Problem::SourceUnreadable);
        let source = source.ok_or(gone)?;
        let bytes = source
            .slice(range.start, range.end)
            .map_err(|error| StepFailure::Problem(error.into()))?;
        let weak = Rc::downgrade(&self);
        let progress = Rc::new(move |bytes| {
            if let Some(runner) = weak.upgrade() {
                runner.handle(Event::Progress { id, ticket, bytes });
            }
        });
        let wait = self.up.borrow_mut().take(bytes.len(), self.clock.now());
        if wait > 0 {
            self.handle(Event::Limited { id, ticket });
            self.clock.sleep(wait).await;
            self.handle(Event::Progress { id, ticket, bytes: 0 });
        }
        let piece = Piece { file, temp, offset: range.start, bytes, progress };
        let sent = self.service.send(piece).await;
        if let Err(StepFailure::Problem(Problem::Offline | Problem::TimedOut)) = sent {
            self.probe(id).await.map_err(StepFailure::Problem)?;
        }
        sent
    }

    fn hash(self: &Rc<Self>, id: TransferId, ticket: Ticket) {
        let source = self.sources.borrow().get(&id).cloned();
        let runner = self.clone();
        let (work, handle) = abortable(async move {
            match source {
                Some(source) if runner.sizes.is_small(source.size()) => {
                    let bytes = source.slice(0, source.size())?;
                    let (bytes, md5) = runner.hasher.reading(bytes).await?;
                    runner.read.borrow_mut().insert(id, bytes);
                    Ok(md5)
                }
                Some(source) => hash_source(runner.hasher.clone(), source).await,
                None => Err(Problem::SourceUnreadable),
            }
        });
        abort(self.hashing.borrow_mut().insert(id, handle));
        let runner = self.clone();
        spawn(async move {
            if let Ok(result) = work.await {
                runner.handle(Event::Hashed { id, ticket, result });
            }
        });
    }
}

fn abort(handle: Option<AbortHandle>) {
    if let Some(handle) = handle {
        handle.abort();
    }
}
