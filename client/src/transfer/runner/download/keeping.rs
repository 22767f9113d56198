//! A download that the browser keeps until it is whole, and then saves where its downloads go.

use std::cell::RefCell;
use std::future::ready;
use std::rc::Rc;

use futures::FutureExt;
use futures::future::LocalBoxFuture;

use super::{Receiver, SoFar};
use crate::blob::Blob;
use crate::problem::Problem;
use crate::transfer::hasher::{Hasher, hash_blob};
use crate::transfer::save::Saver;

/// Holds pieces outside of this program's memory.
pub(in crate::transfer::runner) struct Keeping {
    hasher: Rc<dyn Hasher>,
    saver: Rc<dyn Saver>,
    parts: RefCell<Parts>,
}

#[derive(Default)]
struct Parts {
    blobs: Vec<Blob>,
    size: u64,
    version: Option<String>,
}

impl Keeping {
    pub(super) fn new(hasher: Rc<dyn Hasher>, saver: Rc<dyn Saver>) -> Self {
        Self { hasher, saver, parts: RefCell::default() }
    }
}

impl Receiver for Keeping {
    fn so_far(&self) -> LocalBoxFuture<'_, SoFar> {
        let parts = self.parts.borrow();
        ready((parts.size, parts.version.clone())).boxed_local()
    }

    fn begin(&self, version: Option<String>) -> LocalBoxFuture<'_, Result<(), Problem>> {
        *self.parts.borrow_mut() = Parts { version, ..Parts::default() };
        ready(Ok(())).boxed_local()
    }

    fn push(&self, bytes: Blob) -> LocalBoxFuture<'_, Result<(), Problem>> {
        let mut parts = self.parts.borrow_mut();
        parts.size += bytes.len();
        parts.blobs.push(bytes);
        ready(Ok(())).boxed_local()
    }

    fn finish<'a>(
        &'a self,
        name: &'a str,
        md5: Option<&'a str>,
    ) -> LocalBoxFuture<'a, Result<(), Problem>> {
        async move {
            let whole = Blob::join(&self.parts.borrow().blobs)?;
            if let Some(expected) = md5 {
                let md5 = hash_blob(self.hasher.clone(), &whole).await?;
                if !md5.eq_ignore_ascii_case(expected) {
                    // Wrong bytes are worth nothing.
                    self.discard();
                    return Err(Problem::NotVerified);
                }
            }
            self.saver.save(name, whole)
        }
        .boxed_local()
    }

    fn discard(&self) {
        *self.parts.borrow_mut() = Parts::default();
    }
}
