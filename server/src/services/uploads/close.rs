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
    if close.modified.is_some_and(|time| !(0..=LATEST).contains(&time)) {
        return Err(Problem::Invalid("file_time", ""));
    }
    let inflated = prepare(state, user, &close).await?;
    let object = inflated.as_ref().and_then(|inflated| inflated.chunk.as_ref());
    let object = object.map(|chunk| chunk.object.clone());
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
    let (now, user) = (state.now(), &close.payer.owner);
    let tx = state.db().write().await?;
    let mut row = places::live_file(&tx, user, close.file).await?;
    let parent = row.node.parent_id.clone().ok_or(Problem::NotFound(Noun::File))?;
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
    let moved = Moved { up_count: 1, ..Moved::default() };
    let member = close.payer.member_id();
    bandwidth::add(&tx, user.id, member, day(now), moved).await?;
    let version = version::Model {
        id: state.random().id()?,
        node_id: row.node.id.clone(),
        user_id: user.id,
        number: row.file.version_no + 1,
        content_id: content_id.clone(),
        size: signed(close.size),
        md5,
        modified: close.modified.filter(|time| *time > 0).unwrap_or(now),
        uploaded: now,
        upload_id: upload.as_ref().map(|upload| upload.id.clone()),
        member_id: member,
    };
    objects.extend(moves::add_version(&tx, user, &mut row, version).await?);
    if thumbnails::may_be_picture(&row.node.name) {
        pictures::want(&tx, &content_id, now).await?;
    }
    let mut unused = Vec::new();
    for open in uploads::of_file(&tx, user.id, &row.node.id).await? {
        uploads::delete(&tx, &open.id).await?;
        unused.push(open.content_id);
    }
    objects.extend(contents::forget_unused(&tx, unused).await?);
    let folder_updated = nodes::touch_listing(&tx, &parent, now).await?;
    if let Some(actor) = close.by {
        let size = Some(row.file.size);
        let deed = Deed { size, ..Deed::new(LogType::Upload, &row.node.name) };
        log::record(&tx, actor, user.id, now, deed).await?;
    }
    tx.commit().await?;
    sweep::discard(state, objects);
    Ok(Closed { row, uploaded: now, folder_updated })
}

/// The answer to a close was lost and it came again: the file has this very upload's content already.
async fn repeated(
    tx: &WriteTx,
    row: FileRow,
    id: &TempLocation,
    close: &Close<'_>,
) -> Result<Closed, Problem> {
    let version = match &row.file.version_id {
        Some(version) => contents::version(tx, version).await?,
        None => None,
    };
    let version = version.ok_or(Problem::NoSuchUpload)?;
    let same_hash = close.hash.is_none_or(|hash| hash.eq_ignore_ascii_case(&version.md5));
    if version.upload_id.as_deref() != Some(id.as_str())
        || version.size != signed(close.size)
        || !same_hash
    {
        return Err(Problem::NoSuchUpload);
    }
    let parent = row.node.parent_id.as_deref().unwrap_or_default();
    let parent = nodes::folder(tx, row.node.user_id, parent).await?;
    let folder_updated = parent.map_or(version.uploaded, |parent| parent.updated);
    Ok(Closed { row, uploaded: version.uploaded, folder_updated })
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
    if let Some(Inflated { chunk, md5, received }) = inflated {
        // A chunk that came meanwhile was not unpacked.
        if upload.size != signed(size) || upload.received != received {
            return Err(Problem::UploadSize { uploaded: unsigned(upload.size), size });
        }
        refuse_other_hash(close, &md5)?;
        objects.extend(contents::take_chunks(tx, &upload.content_id).await?);
        if let Some(chunk) = chunk {
            contents::insert_chunk(tx, chunk).await?;
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
    refuse_other_hash(close, &md5)?;
    contents::finish(tx, &upload.content_id, &md5).await?;
    Ok((upload.content_id.clone(), md5))
}

fn refuse_other_hash(close: &Close<'_>, md5: &str) -> Result<(), Problem> {
    match close.hash {
        Some(hash) if !hash.eq_ignore_ascii_case(md5) => {
            Err(Problem::UploadHash { actual: md5.to_owned() })
        }
        _ => Ok(()),
    }
}
