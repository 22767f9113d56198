//! An object while it is written: in parts as large as the storage wants them.

use std::sync::Arc;

use bytes::{Bytes, BytesMut};
use object_store::path::Path;
use object_store::{MultipartUpload, ObjectStore, ObjectStoreExt, PutPayload};

use super::BlobError;

/// A new object while it is written; dropped without [`Writer::finish`], it never existed.
pub(crate) struct Writer {
    store: Arc<dyn ObjectStore>,
    path: Path,
    /// How many bytes a part has, except for the last one; 0 when any will do.
    part: usize,
    /// What is less than a part.
    rest: BytesMut,
    /// What takes parts, once there is one.
    upload: Option<Box<dyn MultipartUpload>>,
}

impl Writer {
    pub(super) fn new(store: Arc<dyn ObjectStore>, path: Path, part: usize) -> Self {
        Self { store, path, part, rest: BytesMut::new(), upload: None }
    }

    /// Appends.
    pub(crate) async fn write(&mut self, bytes: Bytes) -> Result<(), BlobError> {
        if self.part == 0 {
            return self.put_part(bytes).await;
        }
        self.rest.extend_from_slice(&bytes);
        while self.rest.len() >= self.part {
            let part = self.rest.split_to(self.part).freeze();
            self.put_part(part).await?;
        }
        Ok(())
    }

    /// Makes the object durable and visible.
    pub(crate) async fn finish(mut self) -> Result<(), BlobError> {
        let rest = std::mem::take(&mut self.rest).freeze();
        if self.upload.is_none() {
            // Less than a part: one request instead of three.
            self.store.put(&self.path, PutPayload::from_bytes(rest)).await?;
            return Ok(());
        }
        if !rest.is_empty() {
            self.put_part(rest).await?;
        }
        if let Some(upload) = &mut self.upload {
            upload.complete().await?;
        }
        Ok(())
    }

    /// Throws away what was written.
    pub(crate) async fn abort(mut self) {
        if let Some(upload) = &mut self.upload
            && let Err(error) = upload.abort().await
        {
            tracing::warn!(%error, "a half-written object could not be removed");
        }
    }

    async fn put_part(&mut self, part: Bytes) -> Result<(), BlobError> {
        if self.upload.is_none() {
            self.upload = Some(self.store.put_multipart(&self.path).await?);
        }
        if let Some(upload) = &mut self.upload {
            upload.put_part(PutPayload::from_bytes(part)).await?;
        }
        Ok(())
    }
}
