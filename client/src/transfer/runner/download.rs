//! A download: what has come of it survives a pause or a broken line, in the browser's keeping or on its way to a file.

mod keeping;
mod writing;

use std::rc::Rc;

use futures::StreamExt;
use futures::future::LocalBoxFuture;

pub(super) use keeping::Keeping;
pub(super) use writing::Writing;

use super::Runner;
use crate::blob::Blob;
use crate::problem::Problem;
use crate::problem::answer::of_failure;
use crate::transfer::queue::event::{Event, Fetch, Ticket};
use crate::transfer::snapshot::TransferId;
use crate::transport::Incoming;

/// Small pieces are folded into blobs of about this size, in bytes: the browser keeps large ones on disk.
const FOLD: u64 = 8 * 1024 * 1024;

/// How far a download is, and which content it is of.
type SoFar = (u64, Option<String>);

/// Takes what comes of a download. Its futures go on by themselves when nobody waits for them any more.
pub(super) trait Receiver {
    /// How far it is: what is not counted here is asked for again.
    fn so_far(&self) -> LocalBoxFuture<'_, SoFar>;
    /// Begins with nothing, for a content of this version.
    fn begin(&self, version: Option<String>) -> LocalBoxFuture<'_, Result<(), Problem>>;
    /// Takes the next bytes.
    fn push(&self, bytes: Blob) -> LocalBoxFuture<'_, Result<(), Problem>>;
    /// All has come: it is compared with the MD5 that it must have, if that is known, and is the person's from now on.
    fn finish<'a>(
        &'a self,
        name: &'a str,
        md5: Option<&'a str>,
    ) -> LocalBoxFuture<'a, Result<(), Problem>>;
    /// Lets go of everything.
    fn discard(&self);
}

impl Runner {
    pub(super) async fn fetch(
        self: Rc<Self>,
        id: TransferId,
        ticket: Ticket,
        name: String,
        fetch: Fetch,
    ) -> Result<(), Problem> {
        let receiver = self.receiver(id);
        let (from, version) = match &fetch {
            Fetch::File { .. } => receiver.so_far().await,
            // An archive is made anew each time; its bytes may differ.
            Fetch::Zip { .. } => (0, None),
        };
        let answer = match self.service.fetch(&fetch, from, version).await {
            Ok(answer) => answer,
            Err(problem) => {
                // A range that is refused would be refused again.
                if matches!(problem, Problem::Refused(_)) && from > 0 {
                    receiver.discard();
                    return Err(Problem::TimedOut);
                }
                return Err(problem);
            }
        };
        let from = if continues_at(&answer) == Some(from) { from } else { 0 };
        if from == 0 {
            receiver.begin(answer.header("etag").map(str::to_owned)).await?;
        }
        let length: Option<u64> = answer.header("content-length").and_then(|it| it.parse().ok());
        let size = length.map(|length| from.saturating_add(length));
        self.handle(Event::Arriving { id, ticket, from, size });
        let come = self.stream(id, ticket, answer, &*receiver).await?;
        if size.is_some_and(|size| from + come < size) {
            // The line was cut without an error.
            return Err(Problem::Offline);
        }
        self.handle(Event::Arrived { id, ticket });
        let md5 = match &fetch {
            Fetch::File { md5, .. } => md5.as_deref(),
            Fetch::Zip { .. } => None,
        };
        receiver.finish(&name, md5).await
    }

    /// Takes piece after piece; answers how many bytes have come.
    async fn stream(
        self: &Rc<Self>,
        id: TransferId,
        ticket: Ticket,
        answer: Incoming,
        receiver: &dyn Receiver,
    ) -> Result<u64, Problem> {
        let mut pieces = answer.into_pieces();
        let (mut come, mut loose, mut loose_size) = (0, Vec::new(), 0);
        let mut broken = None;
        while let Some(piece) = pieces.next().await {
            let piece = match piece {
                Ok(piece) => piece,
                Err(failure) => {
                    broken = Some(of_failure(failure));
                    break;
                }
            };
            let wait = self.down.borrow_mut().take(piece.len(), self.clock.now());
            if wait > 0 {
                self.clock.sleep(wait).await;
            }
            if !self.receivers.borrow().contains_key(&id) {
                return Err(Problem::Canceled);
            }
            come += piece.len();
            loose_size += piece.len();
            loose.push(piece);
            if loose_size >= FOLD {
                receiver.push(Blob::join(&loose)?).await?;
                loose.clear();
                loose_size = 0;
            }
            self.handle(Event::Progress { id, ticket, bytes: come });
        }
        // What has come before the line broke need not come again.
        if !loose.is_empty() {
            receiver.push(Blob::join(&loose)?).await?;
        }
        broken.map_or(Ok(come), Err)
    }

    /// What takes a download's bytes.
    fn receiver(&self, id: TransferId) -> Rc<dyn Receiver> {
        let mut receivers = self.receivers.borrow_mut();
        let keeping = || -> Rc<dyn Receiver> {
            Rc::new(Keeping::new(self.hasher.clone(), self.saver.clone()))
        };
        receivers.entry(id).or_insert_with(keeping).clone()
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
