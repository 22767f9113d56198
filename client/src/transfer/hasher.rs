//! MD5 of what is transferred: in a Web Worker in the browser, in place on the host.

#[cfg(target_arch = "wasm32")]
pub(crate) mod worker;

use std::rc::Rc;

use futures::FutureExt;
use futures::future::LocalBoxFuture;

use crate::blob::{Blob, BlobError};
use crate::problem::Problem;
use crate::transfer::source::Source;

/// So many bytes are hashed for one message there and one back; whoever stops a hash waits for no more than these.
const SLICE: u64 = 64 * 1024 * 1024;

/// Starts hashes.
pub trait Hasher {
    /// A new hash of nothing; dropping it ends it.
    fn start(&self) -> Box<dyn Hashing>;
    /// Lower-case hexadecimal MD5 of a blob that need not be cut.
    fn whole(&self, blob: Blob) -> LocalBoxFuture<'static, Result<String, Problem>> {
        let mut hashing = self.start();
        async move {
            hashing.append(blob).await?;
            hashing.finish().await
        }
        .boxed_local()
    }
    /// The same of a small blob, which is read only once for it: what is given back has the bytes in memory.
    fn reading(&self, blob: Blob) -> LocalBoxFuture<'static, Result<(Blob, String), Problem>>;
}

/// A hash that is growing.
pub trait Hashing {
    /// Hashes on.
    fn append(&mut self, blob: Blob) -> LocalBoxFuture<'_, Result<(), Problem>>;
    /// Lower-case hexadecimal MD5 of everything.
    fn finish(self: Box<Self>) -> LocalBoxFuture<'static, Result<String, Problem>>;
}

/// The MD5 of a whole source.
pub(crate) async fn hash_source(
    hasher: Rc<dyn Hasher>,
    source: Rc<dyn Source>,
) -> Result<String, Problem> {
    hash_slices(hasher, source.size(), &|from, to| source.slice(from, to)).await
}

/// The MD5 of a whole blob.
pub(crate) async fn hash_blob(hasher: Rc<dyn Hasher>, blob: &Blob) -> Result<String, Problem> {
    hash_slices(hasher, blob.len(), &|from, to| blob.slice(from, to)).await
}

async fn hash_slices(
    hasher: Rc<dyn Hasher>,
    size: u64,
    slice: &dyn Fn(u64, u64) -> Result<Blob, BlobError>,
) -> Result<String, Problem> {
    if size <= SLICE {
        return hasher.whole(slice(0, size)?).await;
    }
    let mut hashing = hasher.start();
    let mut from = 0;
    while from < size {
        let to = size.min(from + SLICE);
        hashing.append(slice(from, to)?).await?;
        from = to;
    }
    hashing.finish().await
}

/// Hashes in place.
#[cfg(not(target_arch = "wasm32"))]
#[derive(Debug, Clone, Copy, Default)]
pub struct HostHasher;

#[cfg(not(target_arch = "wasm32"))]
mod host {
    use md5::{Digest, Md5};

    use super::{Blob, FutureExt, Hasher, Hashing, HostHasher, LocalBoxFuture, Problem};

    impl Hasher for HostHasher {
        fn start(&self) -> Box<dyn Hashing> {
            Box::new(Running(Md5::new()))
        }

        fn reading(&self, blob: Blob) -> LocalBoxFuture<'static, Result<(Blob, String), Problem>> {
            let md5 = self.whole(blob.clone());
            async move { Ok((blob, md5.await?)) }.boxed_local()
        }
    }

    struct Running(Md5);

    impl Hashing for Running {
        fn append(&mut self, blob: Blob) -> LocalBoxFuture<'_, Result<(), Problem>> {
            self.0.update(&blob.0);
            std::future::ready(Ok(())).boxed_local()
        }

        fn finish(self: Box<Self>) -> LocalBoxFuture<'static, Result<String, Problem>> {
            let digest = self.0.finalize();
            let text = digest.iter().map(|byte| format!("{byte:02x}")).collect();
            std::future::ready(Ok(text)).boxed_local()
        }
    }
}
