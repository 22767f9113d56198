//! An object storage that fails when a test says so, and a database that is full or has lost a table.

use std::fmt::{self, Display, Formatter};
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};

use async_trait::async_trait;
use futures_util::StreamExt as _;
use futures_util::stream::{self, BoxStream};
use object_store::path::Path;
use object_store::{
    CopyOptions, Error, GetOptions, GetResult, ListResult, MultipartUpload, ObjectMeta,
    ObjectStore, PutMultipartOptions, PutOptions, PutPayload, PutResult, Result,
};

/// What Unix calls ENOSPC.
const NO_SPACE: i32 = 28;

/// What an object storage does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Fault {
    /// What it should.
    None,
    /// It writes nothing more.
    Full,
    /// It does not answer.
    Lost,
    /// It begins to tell what it has, and never goes on.
    Hangs,
}

/// Decides what an object storage does.
#[derive(Clone, Debug, Default)]
pub struct Faults(Arc<AtomicU8>);

impl Faults {
    /// From now on it does this.
    pub fn set(&self, fault: Fault) {
        self.0.store(fault as u8, Ordering::SeqCst);
    }

    fn is(&self, fault: Fault) -> bool {
        self.0.load(Ordering::SeqCst) == fault as u8
    }

    fn refuse(&self, is_write: bool) -> Result<()> {
        let error = if self.is(Fault::Lost) {
            std::io::Error::from(std::io::ErrorKind::ConnectionRefused)
        } else if self.is(Fault::Full) && is_write {
            std::io::Error::from_raw_os_error(NO_SPACE)
        } else {
            return Ok(());
        };
        Err(Error::Generic { store: "test", source: error.into() })
    }
}

/// A storage in front of another one.
#[derive(Debug)]
pub(super) struct Failing {
    pub(super) store: Arc<dyn ObjectStore>,
    pub(super) faults: Faults,
}

impl Display for Failing {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "{}, which may fail", self.store)
    }
}

#[async_trait]
impl ObjectStore for Failing {
    async fn put_opts(
        &self,
        location: &Path,
        payload: PutPayload,
        options: PutOptions,
    ) -> Result<PutResult> {
        self.faults.refuse(true)?;
        self.store.put_opts(location, payload, options).await
    }

    async fn put_multipart_opts(
        &self,
        location: &Path,
        options: PutMultipartOptions,
    ) -> Result<Box<dyn MultipartUpload>> {
        self.faults.refuse(true)?;
        self.store.put_multipart_opts(location, options).await
    }

    async fn get_opts(&self, location: &Path, options: GetOptions) -> Result<GetResult> {
        self.faults.refuse(false)?;
        self.store.get_opts(location, options).await
    }

    fn delete_stream(
        &self,
        locations: BoxStream<'static, Result<Path>>,
    ) -> BoxStream<'static, Result<Path>> {
        match self.faults.refuse(false) {
            Ok(()) => self.store.delete_stream(locations),
            Err(error) => stream::once(async { Err(error) }).boxed(),
        }
    }

    fn list(&self, prefix: Option<&Path>) -> BoxStream<'static, Result<ObjectMeta>> {
        match self.faults.refuse(false) {
            Ok(()) if self.faults.is(Fault::Hangs) => stream::pending().boxed(),
            Ok(()) => self.store.list(prefix),
            Err(error) => stream::once(async { Err(error) }).boxed(),
        }
    }

    async fn list_with_delimiter(&self, prefix: Option<&Path>) -> Result<ListResult> {
        self.faults.refuse(false)?;
        self.store.list_with_delimiter(prefix).await
    }

    async fn copy_opts(&self, from: &Path, to: &Path, options: CopyOptions) -> Result<()> {
        self.faults.refuse(true)?;
        self.store.copy_opts(from, to, options).await
    }
}
