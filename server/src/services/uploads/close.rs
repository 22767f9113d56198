//! The end of an upload: a new version of its file, all or nothing.

use md5::digest::Digest as _;
use portico_api::{FileId, TempLocation};

use super::inflate::{self, Inflated};
use super::known::known_content;
use super::settle::settle;
use super::{find, restore_hash, signed, unsigned};
use crate::db::WriteTx;
use crate::db::bandwidth::{self, Moved};
use crate::db::entity::{upload, version};
use crate::db::nodes::{self, FileRow};
use crate::db::{contents, pictures, uploads};
use crate::services::actor::Actor;
use crate::services::bandwidth::{Payer, day};
use crate::services::log::{self, Deed, LogType};
use crate::services::problem::{Noun, Problem};
use crate::services::quota::{self, Added};
use crate::services::{User, moves, places, secret, sweep, thumbnails};
use crate::state::State;

/// The end of the year 9999, in seconds since 1970: no header can name a later moment.
const LATEST: i64 = 253_402_300_799;

/// What ends an upload.
pub(crate) struct Close<'a> {
    pub(crate) file: &'a FileId,
    /// None when the account had the content already.
    pub(crate) upload: Option<&'a TempLocation>,
    /// Bytes.
    pub(crate) size: u64,
    /// MD5 in hex; checked when given.
    pub(crate) hash: Option<&'a str>,
    /// When the content was last changed, in seconds since 1970.
    pub(crate) modified: Option<i64>,
    /// Whose storage it takes.
    pub(crate) payer: &'a Payer,
    /// Who does it: the log names them, and a hash may stand for the bytes of what they may read. None for what is
    /// there from the beginning.
    pub(crate) by: Option<&'a Actor>,
    /// The chunks are zlib streams.
    pub(crate) compressed: bool,
}

/// A closed upload.
pub(crate) struct Closed {
    pub(crate) row: FileRow,
    /// When it was closed.
    pub(crate) uploaded: i64,
    /// When the content of its folder last changed.
    pub(crate) folder_updated: i64,
}

/// Gives a file the content that was uploaded, as its new version. If anything is wrong the upload stays
/// as it is.
pub(crate) async fn close(state: &State, close: Close<'_>) -> Result<Closed, Problem> {
    let user = &close.payer.owner;
    refuse_time(close.modified)?;
    let inflated = prepare(state, user, &close).await?;
    let object = inflated.as_ref().and_then(|inflated| inflated.kept.as_ref()?.object());
    let closed = commit(state, close, inflated).await;
    if closed.is_err() {
        sweep::discard(state, object.into_iter().collect());
    }
    closed
}

/// What takes long and needs no transaction: unpacking, or hashing what arrived out of order.
async fn prepare(
    state: &State,
    user: &User,
    close: &Close<'_>,
) -> Result<Option<Inflated>, Problem> {
    let Some(id) = close.upload else { return Ok(None) };
    let Ok(upload) = find(state.db().read(), user, close.file, id).await else {
        // The transaction says what is wrong, or that it was closed before.
        return Ok(None);
    };
    if close.compressed && upload.received > 0 {
        return inflate::inflate(state, &upload).await.map(Some);
    }
    if upload.received == upload.size && upload.hashed < upload.size {
        settle(state, upload).await?;
    }
    Ok(None)
}

async fn commit(
    state: &State,
    close: Close<'_>,
    inflated: Option<Inflated>,
) -> Result<Closed, Problem> {
    let user = &close.payer.owner;
    let tx = state.db().write().await?;
    let row = places::live_file(&tx, user, close.file).await?;
    let upload = match close.upload {
        None => None,
        Some(id) => uploads::by_id(&tx, user.id, id.as_str())
            .await?
            .filter(|upload| upload.node_id == row.node.id),
    };
    if upload.is_none()
        && let Some(id) = close.upload
    {
        return repeated(&tx, row, id, &close).await;
    }
    let mut objects = Vec::new();
    let finished =
        finished_content(&tx, user, upload.as_ref(), &close, inflated, &mut objects).await;
    if let (Err(Problem::UploadHash { .. }), Some(upload)) = (&finished, &upload) {
        // It may still be closed with the right hash; but whoever opens it again wants to begin anew.
        uploads::suspect(&tx, &upload.id).await?;
        tx.commit().await?;
        return Err(finished.err().unwrap_or(Problem::NoSuchUpload));
    }
    let (content_id, md5) = finished?;
    let added = Added::version(signed(close.size), &row.node.id);
    let added = Added { upload: upload.as_ref().map(|it| it.id.as_str()), ..added };
    quota::refuse_over(&tx, close.payer, added).await?;
    let content = Content {
        id: content_id,
        size: signed(close.size),
        arrived: 0,
        md5,
        modified: close.modified,
        upload_id: upload.map(|upload| upload.id),
    };
    let (closed, gone) = give(state, &tx, close.payer, close.by, row, content).await?;
    objects.extend(gone);
    tx.commit().await?;
    sweep::discard(state, objects);
    Ok(closed)
}

/// Refuses moments that no header can name.
pub(super) fn refuse_time(modified: Option<i64>) -> Result<(), Problem> {
    if modified.is_some_and(|time| !(0..=LATEST).contains(&time)) {
        return Err(Problem::Invalid("file_time", ""));
    }
    Ok(())
}

/// What a file gets.
pub(super) struct Content {
    pub(super) id: String,
    pub(super) size: i64,
    /// How many bytes came just now; those of chunks were counted when they came.
    pub(super) arrived: i64,
    /// Lower-case hex.
    pub(super) md5: String,
    /// When it was last changed; now, if nobody says.
    pub(super) modified: Option<i64>,
    /// What brought it, so that a repeated question is answered like the first one.
    pub(super) upload_id: Option<String>,
}

/// Gives a file a content as its new version, for which there is room; ends whatever else was to become one. Answers
/// also the objects that nothing needs any more.
pub(super) async fn give(
    state: &State,
    tx: &WriteTx,
    payer: &Payer,
    by: Option<&Actor>,
    mut row: FileRow,
    content: Content,
) -> Result<(Closed, Vec<String>), Problem> {
    let (now, user, member) = (state.now(), &payer.owner, payer.member_id());
    let parent = row.node.parent_id.clone().ok_or(Problem::NotFound(Noun::File))?;
    let moved = Moved { up: content.arrived, up_count: 1, ..Moved::default() };
    bandwidth::add(tx, user.id, member, day(now), moved).await?;
    if thumbnails::may_be_picture(&row.node.name) {
        pictures::want(tx, &content.id, now).await?;
    }
    let version = version::Model {
        id: state.random().id()?,
        node_id: row.node.id.clone(),
        user_id: user.id,
        number: row.file.version_no + 1,
        content_id: content.id,
        size: content.size,
        md5: content.md5,
        modified: content.modified.filter(|time| *time > 0).unwrap_or(now),
        uploaded: now,
        upload_id: content.upload_id,
        member_id: member,
    };
    let mut objects = moves::add_version(tx, user, &mut row, version).await?;
    let mut unused = Vec::new();
    for open in uploads::of_file(tx, user.id, &row.node.id).await? {
        uploads::delete(tx, &open.id).await?;
        unused.push(open.content_id);
    }
    if !unused.is_empty() {
        objects.extend(contents::forget_unused(tx, unused).await?);
    }
    let folder_updated = nodes::touch_listing(tx, &parent, now).await?;
    if let Some(actor) = by {
        let size = Some(row.file.size);
        let deed = Deed { size, ..Deed::new(LogType::Upload, &row.node.name) };
        log::record(tx, actor, user.id, now, deed).await?;
    }
    Ok((Closed { row, uploaded: now, folder_updated }, objects))
}

/// The answer to a close was lost and it came again: the file has this very upload's content already.
async fn repeated(
    tx: &WriteTx,
    row: FileRow,
    id: &TempLocation,
    close: &Close<'_>,
) -> Result<Closed, Problem> {
    let again = again(tx, &row, id.as_str(), close.size, close.hash).await?;
    again.map(|done| done.of(row)).ok_or(Problem::NoSuchUpload)
}

/// What an upload did before, whose answer was lost.
pub(super) struct Done {
    uploaded: i64,
    folder_updated: i64,
}

impl Done {
    /// The same answer once more.
    pub(super) fn of(self, row: FileRow) -> Closed {
        Closed { row, uploaded: self.uploaded, folder_updated: self.folder_updated }
    }
}

/// Whether a file has the content that this very upload brought.
pub(super) async fn again(
    tx: &WriteTx,
    row: &FileRow,
    upload: &str,
    size: u64,
    hash: Option<&str>,
) -> Result<Option<Done>, Problem> {
    let Some(version) = &row.file.version_id else { return Ok(None) };
    let Some(version) = contents::version(tx, version).await? else { return Ok(None) };
    let same_hash = hash.is_none_or(|hash| hash.eq_ignore_ascii_case(&version.md5));
    if version.upload_id.as_deref() != Some(upload) || version.size != signed(size) || !same_hash {
        return Ok(None);
    }
    let parent = row.node.parent_id.as_deref().unwrap_or_default();
    let parent = nodes::folder(tx, row.node.user_id, parent).await?;
    let folder_updated = parent.map_or(version.uploaded, |parent| parent.updated);
    Ok(Some(Done { uploaded: version.uploaded, folder_updated }))
}

/// The whole content that a close is about, and its MD5.
async fn finished_content(
    tx: &WriteTx,
    user: &User,
    upload: Option<&upload::Model>,
    close: &Close<'_>,
    inflated: Option<Inflated>,
    objects: &mut Vec<String>,
) -> Result<(String, String), Problem> {
    let received = upload.map_or(0, |upload| upload.received);
    // Clients of the vendor's send a location also when nothing had to be sent (quirk 25).
    if received == 0
        && let Some(known) = known_content(tx, user, close.by, close.hash, Some(close.size)).await?
    {
        return Ok((known.content_id, known.md5));
    }
    let size = close.size;
    let Some(upload) = upload else {
        return Err(Problem::UploadSize { uploaded: 0, size });
    };
    if let Some(Inflated { kept, md5, received }) = inflated {
        // A chunk that came meanwhile was not unpacked.
        if upload.size != signed(size) || upload.received != received {
            return Err(Problem::UploadSize { uploaded: unsigned(upload.size), size });
        }
        refuse_other_hash(close.hash, &md5)?;
        objects.extend(contents::take_chunks(tx, &upload.content_id).await?);
        if let Some(kept) = kept {
            let row = kept.row(upload.content_id.clone(), 0, upload.size);
            contents::insert_chunk(tx, row).await?;
        }
        contents::finish(tx, &upload.content_id, &md5).await?;
        return Ok((upload.content_id.clone(), md5));
    }
    if upload.received != upload.size || upload.size != signed(size) {
        return Err(Problem::UploadSize { uploaded: unsigned(received), size });
    }
    if upload.hashed != upload.size {
        // Bytes behind the file's end, which only zlib streams may have.
        return Err(Problem::UploadSize { uploaded: unsigned(upload.hashed), size });
    }
    let md5 = secret::hex(&restore_hash(&upload.hash_state)?.finalize());
    refuse_other_hash(close.hash, &md5)?;
    contents::finish(tx, &upload.content_id, &md5).await?;
    Ok((upload.content_id.clone(), md5))
}

/// Refuses bytes that are not those that were meant.
pub(super) fn refuse_other_hash(meant: Option<&str>, md5: &str) -> Result<(), Problem> {
    match meant {
        Some(hash) if !hash.eq_ignore_ascii_case(md5) => {
            Err(Problem::UploadHash { actual: md5.to_owned() })
        }
        _ => Ok(()),
    }
}
