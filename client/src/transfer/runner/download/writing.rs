//! A download that is written into a file while it comes, and hashed on the way.

use std::cell::Cell;
use std::future::Future;
use std::rc::Rc;

use futures::FutureExt;
use futures::channel::oneshot;
use futures::future::LocalBoxFuture;
use futures::lock::Mutex;

use super::{Receiver, SoFar};
use crate::blob::Blob;
use crate::problem::Problem;
use crate::task::spawn;
use crate::transfer::hasher::{Hasher, Hashing};
use crate::transfer::target::Target;

/// Writes on, one thing after the other.
pub(in crate::transfer::runner) struct Writing(Rc<Inside>);

struct Inside {
    hasher: Rc<dyn Hasher>,
    target: Rc<dyn Target>,
    is_finished: Cell<bool>,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    // None as long as nothing is written, and after something has failed: then it begins anew.
    hashing: Option<Box<dyn Hashing>>,
    written: u64,
    version: Option<String>,
}

impl Writing {
    pub(in crate::transfer::runner) fn new(hasher: Rc<dyn Hasher>, target: Rc<dyn Target>) -> Self {
        let state = Mutex::new(State::default());
        Self(Rc::new(Inside { hasher, target, is_finished: Cell::new(false), state }))
    }

    /// Does something that must not stop in the middle, even if the one who wants it is paused meanwhile.
    async fn whole(
        &self,
        work: impl Future<Output = Result<(), Problem>> + 'static,
    ) -> Result<(), Problem> {
        let (done, waiting) = oneshot::channel();
        spawn(async move {
            // Nobody waits any more: fine.
            let _ = done.send(work.await);
        });
        waiting.await.unwrap_or(Err(Problem::NotWritten))
    }
}

impl Receiver for Writing {
    fn so_far(&self) -> LocalBoxFuture<'_, SoFar> {
        async move {
            let state = self.0.state.lock().await;
            match state.hashing {
                Some(_) => (state.written, state.version.clone()),
                None => (0, None),
            }
        }
        .boxed_local()
    }

    fn begin(&self, version: Option<String>) -> LocalBoxFuture<'_, Result<(), Problem>> {
        let inside = self.0.clone();
        let work = async move {
            let mut state = inside.state.lock().await;
            *state = State::default();
            inside.target.begin().await?;
            *state = State { hashing: Some(inside.hasher.start()), written: 0, version };
            Ok(())
        };
        self.whole(work).boxed_local()
    }

    fn push(&self, bytes: Blob) -> LocalBoxFuture<'_, Result<(), Problem>> {
        let inside = self.0.clone();
        let work = async move {
            let mut state = inside.state.lock().await;
            let mut hashing = state.hashing.take().ok_or(Problem::NotWritten)?;
            let length = bytes.len();
            inside.target.write(bytes.clone()).await?;
            hashing.append(bytes).await?;
            state.hashing = Some(hashing);
            state.written += length;
            Ok(())
        };
        self.whole(work).boxed_local()
    }

    fn finish<'a>(
        &'a self,
        _name: &'a str,
        md5: Option<&'a str>,
    ) -> LocalBoxFuture<'a, Result<(), Problem>> {
        let inside = self.0.clone();
        let expected = md5.map(str::to_owned);
        let work = async move {
            let mut state = inside.state.lock().await;
            let hashing = state.hashing.take().ok_or(Problem::NotWritten)?;
            let md5 = hashing.finish().await?;
            if expected.is_some_and(|expected| !md5.eq_ignore_ascii_case(&expected)) {
                return Err(Problem::NotVerified);
            }
            inside.target.finish().await?;
            inside.is_finished.set(true);
            Ok(())
        };
        self.whole(work).boxed_local()
    }

    fn discard(&self) {
        // What has been finished is the person's.
        if self.0.is_finished.get() {
            return;
        }
        let inside = self.0.clone();
        spawn(async move {
            *inside.state.lock().await = State::default();
            inside.target.discard();
        });
    }
}
