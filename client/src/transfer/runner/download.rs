//! A download: pieces are kept outside of this program's memory, and survive a pause or a broken line.

use std::rc::Rc;

use futures::StreamExt;

use super::Runner;
use crate::blob::Blob;
use crate::problem::Problem;
use crate::problem::answer::of_failure;
use crate::transfer::hasher::hash_blob;
use crate::transfer::queue::event::{Event, Fetch, Ticket};
use crate::transfer::snapshot::TransferId;
use crate::transport::Incoming;

/// Small pieces are folded into blobs of about this size, in bytes: the browser keeps large ones on disk.
const FOLD: u64 = 8 * 1024 * 1024;

/// What has come of a download so far.
#[derive(Default)]
pub(super) struct Parts {
    folded: Vec<Blob>,
    loose: Vec<Blob>,
    loose_size: u64,
    size: u64,
    // Which content these bytes are of.
    version: Option<String>,
}

impl Parts {
    fn push(&mut self, piece: Blob) -> Result<(), Problem> {
        self.size += piece.len();
        self.loose_size += piece.len();
        self.loose.push(piece);
        if self.loose_size >= FOLD {
            self.folded.push(Blob::join(&self.loose)?);
            self.loose.clear();
            self.loose_size = 0;
        }
        Ok(())
    }

    fn whole(&self) -> Result<Blob, Problem> {
        let all: Vec<Blob> = self.folded.iter().chain(&self.loose).cloned().collect();
        Ok(Blob::join(&all)?)
    }
}

impl Runner {
    pub(super) async fn fetch(
        self: Rc<Self>,
        id: TransferId,
        ticket: Ticket,
        name: String,
        fetch: Fetch,
    ) -> Result<(), Problem> {
        let (from, version) = match (&fetch, self.parts.borrow().get(&id)) {
            (Fetch::File { .. }, Some(parts)) => (parts.size, parts.version.clone()),
            // An archive is made anew each time; its bytes may differ.
            (Fetch::Zip { .. }, _) | (_, None) => (0, None),
        };
        let answer = match self.service.fetch(&fetch, from, version).await {
            Ok(answer) => answer,
            Err(problem) => {
                // A range that is refused would be refused again.
                if matches!(problem, Problem::Refused(_)) && from > 0 {
                    self.parts.borrow_mut().remove(&id);
                    return Err(Problem::TimedOut);
                }
                return Err(problem);
            }
        };
        let from = if continues_at(&answer) == Some(from) { from } else { 0 };
        if from == 0 {
            let version = answer.header("etag").map(str::to_owned);
            self.parts.borrow_mut().insert(id, Parts { version, ..Parts::default() });
        }
        let length: Option<u64> = answer.header("content-length").and_then(|it| it.parse().ok());
        let size = length.map(|length| from.saturating_add(length));
        self.handle(Event::Arriving { id, ticket, from, size });

        let mut pieces = answer.into_pieces();
        while let Some(piece) = pieces.next().await {
            let piece = piece.map_err(of_failure)?;
            let wait = self.down.borrow_mut().take(piece.len(), self.clock.now());
            if wait > 0 {
                self.clock.sleep(wait).await;
            }
            let so_far = match self.parts.borrow_mut().get_mut(&id) {
                None => return Err(Problem::Canceled),
                Some(parts) => {
                    parts.push(piece)?;
                    parts.size
                }
            };
            self.handle(Event::Progress { id, ticket, bytes: so_far - from });
        }
        let whole = match self.parts.borrow().get(&id) {
            None => return Err(Problem::Canceled),
            // The line was cut without an error.
            Some(parts) if size.is_some_and(|size| parts.size < size) => {
                return Err(Problem::Offline);
            }
            Some(parts) => parts.whole()?,
        };
        self.handle(Event::Arrived { id, ticket });
        self.verify(id, &fetch, &whole).await?;
        self.saver.save(&name, whole)
    }

    async fn verify(&self, id: TransferId, fetch: &Fetch, whole: &Blob) -> Result<(), Problem> {
        let Fetch::File { md5: Some(expected), .. } = fetch else { return Ok(()) };
        let md5 = hash_blob(self.hasher.clone(), whole).await?;
        if md5.eq_ignore_ascii_case(expected) {
            return Ok(());
        }
        // Wrong bytes are worth nothing.
        self.parts.borrow_mut().remove(&id);
        Err(Problem::NotVerified)
    }
}

/// Where a partial answer begins: `Content-Range: bytes 5-9/10`.
fn continues_at(answer: &Incoming) -> Option<u64> {
    if answer.status != 206 {
        return None;
    }
    let range = answer.header("content-range")?.trim().strip_prefix("bytes ")?;
    range.split('-').next()?.trim().parse().ok()
}
