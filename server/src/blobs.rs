//! Object storage: immutable objects, durable before they are acknowledged.

mod place;
mod writer;

use std::ops::Range;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use futures_util::{Stream, StreamExt, TryStreamExt};
use object_store::path::Path;
use object_store::{ObjectStore, ObjectStoreExt};

pub use place::BlobPlace;
pub(crate) use writer::Writer;

/// How many bytes are read or written at a time; what a transfer holds in memory is a small multiple.
pub(crate) const PIECE: usize = 1024 * 1024;

/// The object storage refused.
#[derive(Debug, thiserror::Error)]
pub enum BlobError {
    /// The storage itself.
    #[error("object storage: {0}")]
    Store(#[from] object_store::Error),
    /// The folder under it.
    #[error("object storage: {0}")]
    Io(#[from] std::io::Error),
    /// The address that says where objects are kept.
    #[error("object storage: {0}")]
    Address(String),
}

/// Where an object is; nothing else spells a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Key<'a> {
    /// A part of a file's content, by the object's id.
    Chunk(&'a str),
    /// The small picture of a content, by the content's id.
    Thumbnail(&'a str),
    /// Says that this is the storage, and that it answers.
    Marker,
}

impl Key<'_> {
    fn path(self) -> Path {
        let (folder, id) = match self {
            Self::Chunk(id) => ("chunks", id),
            Self::Thumbnail(id) => ("thumbnails", id),
            Self::Marker => return Path::from("portico"),
        };
        // 62² folders, so that none of them grows beyond what file systems like.
        Path::from_iter([folder, id.get(..2).unwrap_or("xx"), id])
    }
}

/// The storage; cheap to clone.
#[derive(Clone)]
pub(crate) struct Blobs {
    store: Arc<dyn ObjectStore>,
    /// How many bytes a part of an object has at least; 0 when any will do.
    part: usize,
    /// The local folder, if it is one.
    root: Option<PathBuf>,
}

impl Blobs {
    /// Opens a local folder, which is made when missing, or a bucket, which is not.
    pub(crate) fn open(place: &BlobPlace) -> Result<Self, BlobError> {
        let (store, part) = place.open()?;
        let root = match place {
            BlobPlace::Folder(root) => Some(root.clone()),
            BlobPlace::Bucket { .. } => None,
        };
        Ok(Self { store, part, root })
    }

    /// The same storage behind another one.
    pub(crate) fn wrapped(
        self,
        wrap: impl FnOnce(Arc<dyn ObjectStore>) -> Arc<dyn ObjectStore>,
    ) -> Self {
        Self { store: wrap(self.store), ..self }
    }

    /// Begins a new object; it does not exist before [`Writer::finish`].
    pub(crate) async fn create(&self, key: Key<'_>) -> Result<Writer, BlobError> {
        Ok(Writer::new(Arc::clone(&self.store), key.path(), self.part))
    }

    /// Writes a small object at once.
    pub(crate) async fn put(&self, key: Key<'_>, bytes: Bytes) -> Result<(), BlobError> {
        self.store.put(&key.path(), bytes.into()).await?;
        Ok(())
    }

    /// Puts the marker there, once: a storage without it is lost or another one.
    pub(crate) async fn mark(&self) -> Result<(), BlobError> {
        if self.size(Key::Marker).await?.is_none() {
            self.put(Key::Marker, Bytes::from_static(b"Portico keeps its objects here.\n")).await?;
        }
        Ok(())
    }

    /// Whether there is any chunk.
    pub(crate) async fn has_chunks(&self) -> Result<bool, BlobError> {
        let mut chunks = self.store.list(Some(&Path::from("chunks")));
        Ok(chunks.try_next().await?.is_some())
    }

    /// Reads a part of an object.
    pub(crate) async fn read(&self, key: Key<'_>, range: Range<u64>) -> Result<Bytes, BlobError> {
        Ok(self.store.get_range(&key.path(), range).await?)
    }

    /// Reads a whole object, if it is there.
    pub(crate) async fn get(&self, key: Key<'_>) -> Result<Option<Bytes>, BlobError> {
        match self.store.get(&key.path()).await {
            Ok(found) => Ok(Some(found.bytes().await?)),
            Err(object_store::Error::NotFound { .. }) => Ok(None),
            Err(error) => Err(error.into()),
        }
    }

    /// How many bytes an object has, if it is there.
    pub(crate) async fn size(&self, key: Key<'_>) -> Result<Option<u64>, BlobError> {
        match self.store.head(&key.path()).await {
            Ok(found) => Ok(Some(found.size)),
            Err(object_store::Error::NotFound { .. }) => Ok(None),
            Err(error) => Err(error.into()),
        }
    }

    /// Removes an object; it is no error when it is gone already.
    pub(crate) async fn remove(&self, key: Key<'_>) -> Result<(), BlobError> {
        match self.store.delete(&key.path()).await {
            Ok(()) | Err(object_store::Error::NotFound { .. }) => Ok(()),
            Err(error) => Err(error.into()),
        }
    }

    /// The ids of the chunk objects that were written before `older_than`.
    pub(crate) fn old_chunks(
        &self,
        older_than: Duration,
    ) -> impl Stream<Item = Result<String, BlobError>> {
        self.old("chunks", older_than)
    }

    /// The ids of the thumbnails that were written before `older_than`.
    pub(crate) fn old_thumbnails(
        &self,
        older_than: Duration,
    ) -> impl Stream<Item = Result<String, BlobError>> {
        self.old("thumbnails", older_than)
    }

    fn old(
        &self,
        folder: &'static str,
        older_than: Duration,
    ) -> impl Stream<Item = Result<String, BlobError>> + use<> {
        let limit = SystemTime::now().checked_sub(older_than).unwrap_or(SystemTime::UNIX_EPOCH);
        self.store
            .list(Some(&Path::from(folder)))
            .map_err(BlobError::from)
            .try_filter_map(move |found| async move {
                let old = SystemTime::from(found.last_modified) < limit;
                Ok(found.location.filename().filter(|_| old).map(str::to_owned))
            })
            .boxed()
    }

    /// Removes what a killed process left half-written and older than `older_than`: such files carry a `#`
    /// in their names and are no objects yet.
    pub(crate) fn remove_torn_writes(&self, older_than: Duration) -> Result<usize, BlobError> {
        let mut removed = 0;
        // A bucket forgets unfinished parts by a lifecycle rule of its own.
        let mut folders: Vec<PathBuf> = self.root.iter().cloned().collect();
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(folder)? {
                let entry = entry?;
                let metadata = entry.metadata()?;
                if metadata.is_dir() {
                    folders.push(entry.path());
                    continue;
                }
                let age = metadata.modified()?.elapsed().unwrap_or_default();
                if entry.file_name().to_string_lossy().contains('#') && age > older_than {
                    std::fs::remove_file(entry.path())?;
                    removed += 1;
                }
            }
        }
        Ok(removed)
    }
}
