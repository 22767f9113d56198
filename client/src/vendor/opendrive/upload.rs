//! What transfers need, in this vendor's calls.

mod offers;

use std::rc::Rc;

use futures::FutureExt;
use portico_api::opendrive::download::download_file::DownloadFile;
use portico_api::opendrive::download::download_zip::DownloadZip;
use portico_api::opendrive::file::delete_file::DeleteFile;
use portico_api::opendrive::file::get_file_info::{FileInfo, GetFileInfo};
use portico_api::opendrive::folder::create_folder::CreateFolder;
use portico_api::opendrive::folder::find_item_by_name::FindItemByName;
use portico_api::opendrive::upload::close_upload::{CloseUpload, ClosedUpload};
use portico_api::opendrive::upload::create_file::CreateFile;
use portico_api::opendrive::upload::open_upload::{OpenUpload, OpenedUpload};
use portico_api::opendrive::upload::upload_chunk::UploadChunk;
use portico_api::opendrive::upload::upload_small_file::UploadSmallFile;
use portico_api::opendrive::upload::{IncorrectOffset, WrittenChunk};
use portico_api::{EntryName, FileId, FolderId, UnixTime};

use crate::drive::model::EntryId;
use crate::problem::{Details, Problem};
use crate::session::{Attachment, Session};
use crate::transfer::ChunkSizes;
use crate::transfer::queue::event::{Closed, Created, Fetch, Made, Opened, StepFailure};
use crate::transfer::service::{Closing, Piece, Service, Small, Work};
use crate::transport::retry::Repeat;
use crate::transport::{Incoming, Transport, Wants};
use offers::Offers;

/// OpenDrive's transfers.
#[derive(Clone)]
pub(crate) struct OpenDriveTransfers {
    session: Session,
    /// What carries chunks, if not the session's own transport.
    carrier: Option<Rc<dyn Transport>>,
    /// Only larger files have several chunks.
    chunk: u64,
    offers: Offers,
}

impl OpenDriveTransfers {
    pub(crate) fn new(
        session: &Session,
        carrier: Option<Rc<dyn Transport>>,
        sizes: ChunkSizes,
    ) -> Self {
        let offers = Offers::new(session);
        Self { session: session.clone(), carrier, chunk: sizes.first, offers }
    }

    async fn info(&self, file: FileId) -> Result<FileInfo, Problem> {
        self.session.send(&GetFileInfo { file_id: file, sharing_id: None }).await
    }

    /// Looks before it makes, unless the folder around it is new: a refusal that was to be expected would stand
    /// in the browser's console as an error.
    async fn make_folder(
        self,
        parent: FolderId,
        name: String,
        may_exist: bool,
    ) -> Result<Made, Problem> {
        EntryName::parse(&name).map_err(Problem::BadName)?;
        if may_exist && let Some(folder) = self.find_folder(&parent, &name).await? {
            return Ok(Made { folder, is_new: false });
        }
        let make = CreateFolder::new(parent.clone(), name.clone());
        match self.session.call(&make, Repeat::Never).await {
            Ok(made) => Ok(Made { folder: made.folder_id, is_new: true }),
            // Somebody was quicker; or a file has that name.
            Err(Problem::NameTaken) => {
                let folder = self.find_folder(&parent, &name).await?.ok_or(Problem::NameTaken)?;
                Ok(Made { folder, is_new: false })
            }
            Err(problem) => Err(problem),
        }
    }

    async fn find_folder(
        &self,
        parent: &FolderId,
        name: &str,
    ) -> Result<Option<FolderId>, Problem> {
        let ask = FindItemByName {
            folder_id: parent.clone(),
            name: name.to_owned(),
            sharing_id: None,
            encryption_supported: None,
        };
        let found = self.session.send(&ask).await?;
        Ok(found.folders.into_iter().next().map(|folder| folder.folder_id))
    }

    /// Makes the file or gets the one that is there; one that never got any content is as good as a new one.
    async fn create(self, folder: FolderId, name: String, size: u64) -> Result<Created, Problem> {
        EntryName::parse(&name).map_err(Problem::BadName)?;
        let create = CreateFile {
            folder_id: folder,
            file_name: name,
            file_description: None,
            access_folder_id: None,
            file_size: Some(size),
            file_hash: None,
            sharing_id: None,
            open_if_exists: Some(true),
        };
        match self.session.call(&create, Repeat::Never).await {
            Ok(file) if file.size == 0 && file.file_hash.is_none() => {
                Ok(Created::Empty(file.file_id))
            }
            Ok(file) => Ok(Created::Taken(Some(file.file_id))),
            // A folder has that name.
            Err(Problem::NameTaken) => Ok(Created::Taken(None)),
            Err(problem) => Err(problem),
        }
    }

    /// Makes the file with its content, if the server takes that and the name is free.
    async fn store(self, small: Small) -> Result<Created, Problem> {
        EntryName::parse(&small.name).map_err(Problem::BadName)?;
        let size = small.bytes.len();
        if !self.offers.takes_whole(size).await? {
            return self.create(small.folder, small.name, size).await;
        }
        let store = UploadSmallFile {
            folder_id: small.folder.clone(),
            file_name: small.name.clone(),
            file_description: None,
            access_folder_id: None,
            file_size: size,
            file_time: Some(UnixTime(small.modified.div_euclid(1000))),
            file_hash: Some(small.md5),
            sharing_id: None,
            open_if_exists: None,
            upload_key: Some(small.key),
        };
        let attachment = Attachment {
            file: Some(small.bytes),
            transport: self.carrier.clone(),
            ..Attachment::default()
        };
        let answer = self.session.call_with(&store, Repeat::Never, attachment).await;
        let stored: Result<ClosedUpload, Problem> =
            answer.and_then(|answer| Session::parse::<UploadSmallFile>(&answer));
        match stored {
            Ok(file) => {
                let closed = Closed { size: file.size, md5: file.file_hash };
                Ok(Created::Stored(file.file_id, closed))
            }
            // By whom, and is it anything?
            Err(Problem::NameTaken) => self.create(small.folder, small.name, size).await,
            Err(problem) => Err(match close_failure(problem) {
                StepFailure::Problem(problem) => problem,
                // Another number of bytes came than was meant.
                StepFailure::Offset(_) => Problem::NotVerified,
            }),
        }
    }

    async fn open_once(&self, file: FileId, size: u64) -> Result<OpenedUpload, Problem> {
        let open = OpenUpload {
            file_id: file,
            file_size: size,
            access_folder_id: None,
            file_hash: None,
            sharing_id: None,
        };
        self.session.call(&open, Repeat::Never).await
    }

    async fn open(self, file: FileId, size: u64, afresh: bool) -> Result<Opened, Problem> {
        if afresh {
            // Opening with another size is the only way to make the server drop what it has (extension 1).
            self.open_once(file.clone(), size.saturating_add(1)).await?;
        }
        let opened = self.open_once(file, size).await?;
        let any_order = size > self.chunk && self.offers.any_order().await;
        let uploaded = opened.uploaded.unwrap_or_default();
        Ok(Opened { temp: opened.temp_location, uploaded, any_order })
    }

    async fn send(self, piece: Piece) -> Result<u64, StepFailure> {
        let chunk = UploadChunk {
            file_id: piece.file,
            temp_location: piece.temp,
            chunk_offset: piece.offset,
            chunk_size: piece.bytes.len(),
        };
        let attachment = Attachment {
            file: Some(piece.bytes),
            progress: Some(piece.progress),
            transport: self.carrier.clone(),
            ..Attachment::default()
        };
        let answer = self.session.call_with(&chunk, Repeat::Never, attachment).await;
        let written: WrittenChunk =
            answer.and_then(|answer| Session::parse::<UploadChunk>(&answer)).map_err(offset_of)?;
        Ok(written.total_written)
    }

    async fn close(self, closing: Closing) -> Result<Closed, StepFailure> {
        let close = CloseUpload {
            file_id: closing.file.clone(),
            file_size: closing.size,
            temp_location: Some(closing.temp),
            file_time: Some(UnixTime(closing.modified.div_euclid(1000))),
            access_folder_id: None,
            file_compressed: None,
            file_hash: Some(closing.md5.clone()),
            sharing_id: None,
        };
        let problem = match self.session.call(&close, Repeat::Never).await {
            Ok(closed) if closed.file_hash.is_some() => {
                return Ok(Closed { size: closed.size, md5: closed.file_hash });
            }
            Ok(_) => return self.closed_as(closing.file).await.map_err(StepFailure::Problem),
            Err(problem) => problem,
        };
        let was_answered = matches!(problem, Problem::Refused(_) | Problem::NotFound(_));
        if closing.unsure && was_answered {
            // The first close may have gone through without its answer.
            let closed = self.closed_as(closing.file).await.map_err(StepFailure::Problem)?;
            let is_it = closed.md5.as_deref().is_some_and(|md5| md5 == closing.md5);
            if is_it && closed.size == closing.size {
                return Ok(closed);
            }
        }
        Err(close_failure(problem))
    }

    async fn closed_as(&self, file: FileId) -> Result<Closed, Problem> {
        let info = self.info(file).await?;
        Ok(Closed { size: info.size, md5: info.file_hash.map(|md5| md5.to_ascii_lowercase()) })
    }

    async fn discard(self, file: FileId) -> Result<(), Problem> {
        let delete = DeleteFile { file_id: file, access_folder_id: None, sharing_id: None };
        self.session.call(&delete, Repeat::WhenTransient).await.map(drop)
    }

    async fn fetch_file(
        self,
        file: FileId,
        from: u64,
        version: Option<String>,
    ) -> Result<Incoming, Problem> {
        let download = DownloadFile {
            file_id: file,
            offset: None,
            inline: None,
            sharing_id: None,
            test: None,
            backup: None,
            temp_key: None,
        };
        let mut headers = Vec::new();
        // Without a version nobody knows whether the rest belongs to the beginning.
        if let (Some(version), true) = (version, from > 0) {
            headers.push(("Range", format!("bytes={from}-")));
            headers.push(("If-Range", version));
        }
        let attachment = Attachment { headers, wants: Wants::Stream, ..Attachment::default() };
        self.session.call_with(&download, Repeat::Never, attachment).await
    }

    async fn fetch_zip(self, ids: Vec<EntryId>) -> Result<Incoming, Problem> {
        let (mut files, mut folders) = (Vec::new(), Vec::new());
        for id in ids {
            match id {
                EntryId::File(id) => files.push(id),
                EntryId::Folder(id) => folders.push(id),
            }
        }
        let download = DownloadZip {
            files: (!files.is_empty()).then(|| files.into_iter().collect()),
            folders: (!folders.is_empty()).then(|| folders.into_iter().collect()),
        };
        let attachment = Attachment { wants: Wants::Stream, ..Attachment::default() };
        self.session.call_with(&download, Repeat::Never, attachment).await
    }
}

impl Service for OpenDriveTransfers {
    fn make_folder(&self, parent: FolderId, name: String, may_exist: bool) -> Work<Made> {
        self.clone().make_folder(parent, name, may_exist).boxed_local()
    }

    fn create(&self, folder: FolderId, name: String, size: u64) -> Work<Created> {
        self.clone().create(folder, name, size).boxed_local()
    }

    fn store(&self, small: Small) -> Work<Created> {
        self.clone().store(small).boxed_local()
    }

    fn open(&self, file: FileId, size: u64, afresh: bool) -> Work<Opened> {
        self.clone().open(file, size, afresh).boxed_local()
    }

    fn send(&self, piece: Piece) -> Work<u64, StepFailure> {
        self.clone().send(piece).boxed_local()
    }

    fn close(&self, closing: Closing) -> Work<Closed, StepFailure> {
        self.clone().close(closing).boxed_local()
    }

    fn discard(&self, file: FileId) -> Work<()> {
        self.clone().discard(file).boxed_local()
    }

    fn fetch(&self, what: &Fetch, from: u64, version: Option<String>) -> Work<Incoming> {
        let this = self.clone();
        match what {
            Fetch::File { file, .. } => this.fetch_file(file.clone(), from, version).boxed_local(),
            Fetch::Zip { ids } => this.fetch_zip(ids.clone()).boxed_local(),
        }
    }
}

/// A chunk that does not fit says where to go on (quirk 24).
fn offset_of(problem: Problem) -> StepFailure {
    match &problem {
        Problem::Refused(Details { message, .. }) => match IncorrectOffset::parse(message) {
            Some(incorrect) => StepFailure::Offset(incorrect.uploaded),
            None => StepFailure::Problem(problem),
        },
        _ => StepFailure::Problem(problem),
    }
}

/// Closing is refused when bytes are missing, or are not those that were meant.
fn close_failure(problem: Problem) -> StepFailure {
    let Problem::Refused(Details { message, .. }) = &problem else {
        return StepFailure::Problem(problem);
    };
    if let Some(uploaded) = uploaded_of(message) {
        return StepFailure::Offset(uploaded);
    }
    if message.contains("no such upload") {
        let Problem::Refused(details) = problem else { return StepFailure::Problem(problem) };
        return StepFailure::Problem(Problem::NotFound(details));
    }
    if message.to_ascii_lowercase().contains("hash") {
        return StepFailure::Problem(Problem::NotVerified);
    }
    StepFailure::Problem(problem)
}

/// The number in `Invalid upload file size. Total uploaded=N. File size=M` (wire facts 1.6).
fn uploaded_of(message: &str) -> Option<u64> {
    let (_, rest) = message.split_once("Total uploaded=")?;
    let end = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
    rest.get(..end)?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(message: &str) -> Problem {
        Problem::Refused(Details { message: message.to_owned(), ..Details::default() })
    }

    #[test]
    fn sentences_that_carry_an_offset_are_understood() {
        let chunk = "Incorrect chunk offset: uploaded=8388608, chunk_offset=0";
        assert_eq!(offset_of(refused(chunk)), StepFailure::Offset(8_388_608));
        let close = "Invalid upload file size. Total uploaded=12. File size=13";
        assert_eq!(close_failure(refused(close)), StepFailure::Offset(12));
        for other in ["", "Total uploaded=", "Total uploaded=x", "No."] {
            let problem = refused(other);
            assert_eq!(close_failure(problem.clone()), StepFailure::Problem(problem), "{other}");
        }
        let lost = refused("Invalid value specified for `temp_location`. There is no such upload.");
        assert!(matches!(close_failure(lost), StepFailure::Problem(Problem::NotFound(_))));
        let wrong = refused("Invalid file hash.");
        assert_eq!(close_failure(wrong), StepFailure::Problem(Problem::NotVerified));
        assert_eq!(offset_of(Problem::Offline), StepFailure::Problem(Problem::Offline));
    }
}
