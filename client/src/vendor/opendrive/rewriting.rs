//! Gives a file another content: what was there becomes a version.

use std::rc::Rc;

use futures::FutureExt;
use portico_api::opendrive::upload::close_upload::CloseUpload;
use portico_api::opendrive::upload::open_upload::{OpenUpload, OpenedUpload};
use portico_api::opendrive::upload::upload_chunk::UploadChunk;

use super::OpenDrive;
use crate::blob::Blob;
use crate::drive::capability::{Call, Rewriting};
use crate::drive::model::{FileId, UnixTime};
use crate::problem::Problem;
use crate::session::Attachment;
use crate::transport::Transport;
use crate::transport::retry::Repeat;

/// Bytes that travel at a time.
const CHUNK: u64 = 8 * 1024 * 1024;

impl Rewriting for OpenDrive {
    fn rewrite<'a>(
        &'a self,
        file: &'a FileId,
        content: Blob,
        modified: UnixTime,
        progress: Rc<dyn Fn(u64)>,
    ) -> Call<'a, ()> {
        self.put_content(file, content, modified, progress).boxed_local()
    }
}

impl OpenDrive {
    async fn put_content(
        &self,
        file: &FileId,
        content: Blob,
        modified: UnixTime,
        progress: Rc<dyn Fn(u64)>,
    ) -> Result<(), Problem> {
        let size = content.len();
        let mut opened = self.open_upload(file, size).await?;
        if opened.uploaded.unwrap_or_default() > 0 {
            // Somebody's unfinished bytes: opening with another size makes the server drop them (extension 1).
            self.open_upload(file, size.saturating_add(1)).await?;
            opened = self.open_upload(file, size).await?;
        }
        let mut from = 0;
        while from < size {
            let to = size.min(from + CHUNK);
            let chunk = UploadChunk {
                file_id: file.clone(),
                temp_location: opened.temp_location.clone(),
                chunk_offset: from,
                chunk_size: to - from,
            };
            let attachment = Attachment {
                file: Some(content.slice(from, to)?),
                transport: carrier(),
                ..Attachment::default()
            };
            self.session.call_with(&chunk, Repeat::WhenRefused, attachment).await?;
            progress(to);
            from = to;
        }
        let close = CloseUpload {
            file_id: file.clone(),
            file_size: size,
            temp_location: Some(opened.temp_location),
            file_time: Some(modified),
            access_folder_id: None,
            file_compressed: None,
            file_hash: None,
            sharing_id: None,
        };
        self.session.call(&close, Repeat::WhenRefused).await.map(drop)
    }

    async fn open_upload(&self, file: &FileId, size: u64) -> Result<OpenedUpload, Problem> {
        let open = OpenUpload {
            file_id: file.clone(),
            file_size: size,
            access_folder_id: None,
            file_hash: None,
            sharing_id: None,
        };
        self.session.call(&open, Repeat::WhenRefused).await
    }
}

/// What carries a file in a browser.
#[cfg(target_arch = "wasm32")]
pub(super) fn carrier() -> Option<Rc<dyn Transport>> {
    Some(Rc::new(crate::transport::xhr::XhrTransport))
}

/// The session's own transport carries files here.
#[cfg(not(target_arch = "wasm32"))]
pub(super) fn carrier() -> Option<Rc<dyn Transport>> {
    None
}
