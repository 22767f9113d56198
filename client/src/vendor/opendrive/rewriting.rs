//! Gives a file another content, so that what was there becomes a version; and makes files.

use std::rc::Rc;

use futures::FutureExt;
use portico_api::EntryName;
use portico_api::opendrive::file::create_empty_file::{CreateEmptyFile, FileType};
use portico_api::opendrive::upload::close_upload::{CloseUpload, ClosedUpload};
use portico_api::opendrive::upload::create_file::CreateFile;
use portico_api::opendrive::upload::open_upload::{OpenUpload, OpenedUpload};
use portico_api::opendrive::upload::upload_chunk::UploadChunk;

use super::{OpenDrive, convert};
use crate::blob::Blob;
use crate::drive::capability::{Call, Rewriting};
use crate::drive::model::{
    Blank, Entry, EntryId, EntryKind, FileId, FolderId, Overwrite, UnixTime,
};
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
        async move { self.put_content(file, content, modified, progress).await.map(drop) }
            .boxed_local()
    }

    fn rewrite_over<'a>(
        &'a self,
        file: &'a FileId,
        base: Option<&'a str>,
        content: Blob,
        modified: UnixTime,
    ) -> Call<'a, Overwrite> {
        async move {
            // There is no conditional upload: tabs of this browser wait for each other, so that what is read is what is
            // written over. Another machine can still come in between; what it writes stays as a version.
            #[cfg(target_arch = "wasm32")]
            let _turn = crate::task::web_lock("portico.files").await;
            let there = match self.locate_entry(&EntryId::File(file.clone())).await {
                Ok(located) if located.is_trashed => return Ok(Overwrite::Gone),
                Ok(located) => located.entry,
                Err(Problem::NotFound(_)) => return Ok(Overwrite::Gone),
                Err(problem) => return Err(problem),
            };
            if md5_of(&there) != base {
                return Ok(Overwrite::Other(there));
            }
            match self.put_content(file, content, modified, Rc::new(|_| {})).await {
                Ok(closed) => Ok(Overwrite::Done(convert::closed(closed))),
                Err(Problem::NotFound(_)) => Ok(Overwrite::Gone),
                Err(problem) => Err(problem),
            }
        }
        .boxed_local()
    }

    fn create<'a>(
        &'a self,
        folder: &'a FolderId,
        name: &'a EntryName,
        content: Blob,
        modified: UnixTime,
    ) -> Call<'a, Entry> {
        async move {
            let create = CreateFile {
                folder_id: folder.clone(),
                file_name: name.as_str().to_owned(),
                file_description: None,
                access_folder_id: None,
                file_size: Some(content.len()),
                file_hash: None,
                sharing_id: None,
                open_if_exists: Some(false),
            };
            let made = self.session.call(&create, Repeat::WhenRefused).await?.file_id;
            match self.put_content(&made, content, modified, Rc::new(|_| {})).await {
                Ok(closed) => Ok(convert::closed(closed)),
                Err(problem) => {
                    // A file without its content helps nobody. One that stays all the same is listed as unfinished.
                    let _ = self.delete_file(&made).await;
                    Err(problem)
                }
            }
        }
        .boxed_local()
    }

    fn create_blank<'a>(&'a self, folder: &'a FolderId, blank: Blank) -> Call<'a, Entry> {
        async move {
            let file_type = match blank {
                Blank::Document => FileType::Doc,
                Blank::Table => FileType::Xls,
                Blank::Slides => FileType::Ppt,
            };
            let ask = CreateEmptyFile {
                // Wanted by the live service, whatever it is (quirk 40).
                access_folder_id: Some(FolderId::root()),
                folder_id: folder.clone(),
                file_type,
                sharing_id: None,
            };
            self.session.send(&ask).await.map(convert::file)
        }
        .boxed_local()
    }
}

fn md5_of(entry: &Entry) -> Option<&str> {
    match &entry.kind {
        EntryKind::File { md5, .. } => md5.as_deref(),
        EntryKind::Folder { .. } => None,
    }
}

impl OpenDrive {
    async fn put_content(
        &self,
        file: &FileId,
        content: Blob,
        modified: UnixTime,
        progress: Rc<dyn Fn(u64)>,
    ) -> Result<ClosedUpload, Problem> {
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
        self.session.call(&close, Repeat::WhenRefused).await
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
