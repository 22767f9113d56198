//! One chunk of an upload: written and hashed as it arrives, acknowledged once it is safe.

use bytes::{Bytes, BytesMut};
use futures_util::future::{self, BoxFuture};
use futures_util::{FutureExt as _, Stream, StreamExt};
use md5::Md5;
use md5::digest::Digest;
use md5::digest::common::hazmat::SerializableState;
use portico_api::{FileId, TempLocation};
use sea_orm::ConnectionTrait;

use super::held::{Fit, Held};
use super::place::{Kept, Place};
use super::settle::settle;
use super::{find, inflate, restore_hash, signed, unsigned};
use crate::blobs::PIECE;
use crate::db::bandwidth::{self, Moved};
use crate::db::entity::{chunk, upload};
use crate::db::{contents, uploads};
use crate::services::bandwidth::{self as limits, Payer, day};
use crate::services::problem::Problem;
use crate::services::quota::{self, Added};
use crate::services::sweep;
use crate::state::State;

/// Which chunk is coming.
pub(crate) struct Chunk<'a> {
    pub(crate) file: &'a FileId,
    pub(crate) upload: &'a TempLocation,
    /// Where it begins, in bytes.
    pub(crate) offset: u64,
    /// How many bytes it has at most.
    pub(crate) size: u64,
}

/// Takes a chunk, wherever in the file it belongs; answers how many of its bytes were taken. Once this
/// returns, they survive a power cut.
pub(crate) async fn receive<E: std::fmt::Display>(
    state: &State,
    payer: &Payer,
    chunk: Chunk<'_>,
    bytes: impl Stream<Item = Result<Bytes, E>>,
) -> Result<u64, Problem> {
    let upload = find(state.db().read(), &payer.owner, chunk.file, chunk.upload).await?;
    let (held, fit) = fit(state.db().read(), &upload, chunk.offset, chunk.size).await?;
    let taken = |held: &Held| Problem::ChunkOffset { uploaded: held.prefix, offset: chunk.offset };
    let keep = match fit {
        Fit::Taken => return Err(taken(&held)),
        Fit::Hole(keep) => keep,
        Fit::Again => chunk.size,
    };
    let (end, size) = (chunk.offset.saturating_add(chunk.size), unsigned(upload.size));
    if end > size.saturating_add(inflate::slack(size)) {
        return Err(Problem::ChunkPastEnd { end, size });
    }
    if chunk.size > state.config().limits.chunk {
        return Err(Problem::ChunkLimit(state.config().limits.chunk));
    }
    refuse_over(state, payer, &upload, chunk.size).await?;
    let place = Place::new(state, size.max(chunk.size)).await?;
    // The hash goes from the beginning on; what is behind a hole is hashed when the hole is filled.
    let hash = if signed(chunk.offset) == upload.hashed {
        Some(restore_hash(&upload.hash_state)?)
    } else {
        None
    };
    let may_pass = chunk.offset > 0 && end > size && inflate::is_stream(state, &upload).await?;
    let past_end = (end > size && !may_pass).then_some((end, size));
    let limits = Limits { size: chunk.size, keep, past_end };
    let written = write(Sink { place, hash }, limits, bytes).await?;
    let Some(Written { length, kept, hash }) = written else { return Ok(0) };
    let object = kept.object();
    let row = kept.row(upload.content_id.clone(), signed(chunk.offset), signed(length));
    match commit(state, &upload, row, hash, payer.member_id()).await {
        Ok(replaced) => sweep::discard(state, replaced),
        Err(problem) => {
            // Another chunk for the same place was quicker, or the upload was closed meanwhile.
            sweep::discard(state, object.into_iter().collect());
            return Err(problem);
        }
    }
    if signed(chunk.offset) == upload.hashed && !held.is_whole() {
        // This filled a hole. Should the hash not come further now, it will when the upload is closed.
        if let Err(problem) = settle(state, upload).await {
            tracing::debug!(%problem, "an upload's hash stays behind");
        }
    }
    Ok(length)
}

/// Refuses what there is no room or no bandwidth for, before it is written.
async fn refuse_over(
    state: &State,
    payer: &Payer,
    upload: &upload::Model,
    size: u64,
) -> Result<(), Problem> {
    let db = state.db().read();
    limits::refuse_exceeded(db, payer, state.now()).await?;
    // Packed bytes, and those that come twice, may be more than the file has.
    let arrived = upload.received.saturating_add(signed(size)).min(upload.size);
    let added = Added::version(arrived, &upload.node_id);
    quota::refuse_part(db, payer, Added { upload: Some(&upload.id), ..added }).await
}

/// What is held of an upload, and where a chunk goes.
async fn fit(
    db: &impl ConnectionTrait,
    upload: &upload::Model,
    offset: u64,
    size: u64,
) -> Result<(Held, Fit), Problem> {
    let chunks = contents::chunks_from(db, &upload.content_id, upload.hashed).await?;
    let held = Held::new(upload, &chunks);
    let fit = held.fit(offset, size);
    Ok((held, fit))
}

/// Writes down that a chunk is there; answers the objects that it replaces.
async fn commit(
    state: &State,
    upload: &upload::Model,
    row: chunk::Model,
    hash: Option<Md5>,
    member: i64,
) -> Result<Vec<String>, Problem> {
    let tx = state.db().write_account(upload.user_id).await?;
    if !uploads::count(&tx, &upload.id, row.length, state.now()).await? {
        return Err(Problem::NoSuchUpload);
    }
    let now = uploads::by_id(&tx, upload.user_id, &upload.id).await?;
    let now = now.ok_or(Problem::NoSuchUpload)?;
    let (offset, length) = (unsigned(row.start), unsigned(row.length));
    let mut replaced = Vec::new();
    match fit(&tx, &now, offset, length).await? {
        (_, Fit::Hole(keep)) if keep == length => {}
        (_, Fit::Again) => {
            replaced.extend(contents::take_chunk(&tx, &row.content_id, row.start).await?);
            uploads::count(&tx, &upload.id, -row.length, state.now()).await?;
        }
        (held, Fit::Hole(_) | Fit::Taken) => {
            return Err(Problem::ChunkOffset { uploaded: held.prefix, offset });
        }
    }
    if let Some(hash) = hash {
        let (from, to) = (row.start, row.start + row.length);
        uploads::hashed(&tx, &upload.id, from, to, hash.serialize().to_vec()).await?;
    }
    let moved = Moved { up: row.length, ..Moved::default() };
    bandwidth::add(&tx, upload.user_id, member, day(state.now()), moved).await?;
    contents::insert_chunk(&tx, row).await?;
    tx.commit().await?;
    Ok(replaced)
}

/// Counts what arrived, whatever becomes of it.
pub(super) async fn count_arrived(state: &State, payer: &Payer, up: i64) -> Result<(), Problem> {
    let (account, member) = (payer.owner.id, payer.member_id());
    let tx = state.db().write_account(account).await?;
    let moved = Moved { up, ..Moved::default() };
    bandwidth::add(&tx, account, member, day(state.now()), moved).await?;
    Ok(tx.commit().await?)
}

/// How much of a chunk is taken.
struct Limits {
    /// More than so many bytes are refused.
    size: u64,
    /// Of those, so many are kept.
    keep: u64,
    /// Where the chunk would end, behind a file of that size: only zlib streams may.
    past_end: Option<(u64, u64)>,
}

/// A chunk's bytes that arrived.
struct Written {
    /// How many of them were kept.
    length: u64,
    kept: Kept,
    hash: Option<Md5>,
}

/// Writes and hashes while more arrives, a piece at a time; none if nothing came.
async fn write<E: std::fmt::Display>(
    sink: Sink,
    limits: Limits,
    bytes: impl Stream<Item = Result<Bytes, E>>,
) -> Result<Option<Written>, Problem> {
    let mut bytes = std::pin::pin!(bytes.fuse());
    let (mut length, mut kept) = (0, 0);
    let mut busy: BoxFuture<'_, Result<Sink, Problem>> = future::ready(Ok(sink)).boxed();
    loop {
        // The piece before is written while this one arrives.
        let (piece, sink) = tokio::join!(next_piece(&mut bytes), busy);
        let sink = sink?;
        let problem = match piece {
            Ok(piece) if piece.is_empty() && kept == 0 => {
                sink.place.abort().await;
                return Ok(None);
            }
            Ok(piece) if piece.is_empty() => {
                let (place, hash) = sink.finish().await?;
                return Ok(Some(Written { length: kept, kept: place, hash }));
            }
            Ok(mut piece) => match limits.past_end {
                Some((end, size)) if length == 0 && !inflate::begins_stream(&piece) => {
                    Problem::ChunkPastEnd { end, size }
                }
                _ => {
                    length += piece.len() as u64;
                    if length <= limits.size {
                        let room = usize::try_from(limits.keep - kept).unwrap_or(usize::MAX);
                        piece.truncate(room);
                        kept += piece.len() as u64;
                        busy = sink.take(piece).boxed();
                        continue;
                    }
                    Problem::ChunkTooLong(limits.size)
                }
            },
            Err(problem) => problem,
        };
        sink.place.abort().await;
        return Err(problem);
    }
}

/// The next piece; an empty one at the end.
pub(super) async fn next_piece<E: std::fmt::Display>(
    bytes: &mut (impl Stream<Item = Result<Bytes, E>> + Unpin),
) -> Result<Bytes, Problem> {
    let (mut first, mut piece) = (Bytes::new(), BytesMut::new());
    while first.len() + piece.len() < PIECE {
        match bytes.next().await {
            None => break,
            Some(Err(error)) => return Err(Problem::ChunkBroken(error.to_string())),
            // Of few bytes none is copied.
            Some(Ok(more)) if first.is_empty() && piece.is_empty() => first = more,
            Some(Ok(more)) => {
                if piece.is_empty() {
                    piece.reserve(PIECE + more.len());
                    piece.extend_from_slice(&std::mem::take(&mut first));
                }
                piece.extend_from_slice(&more);
            }
        }
    }
    Ok(if piece.is_empty() { first } else { piece.freeze() })
}

/// Where the pieces go.
pub(super) struct Sink {
    pub(super) place: Place,
    pub(super) hash: Option<Md5>,
}

impl Sink {
    pub(super) async fn take(mut self, piece: Bytes) -> Result<Self, Problem> {
        if piece.is_empty() {
            return Ok(self);
        }
        if self.place.is_row() {
            // Quicker than to have it done elsewhere.
            if let Some(hash) = &mut self.hash {
                hash.update(&piece);
            }
            self.place.write(piece).await?;
            return Ok(self);
        }
        let (hashed, mut hash) = (piece.clone(), self.hash);
        let hashing = tokio::task::spawn_blocking(move || {
            if let Some(hash) = &mut hash {
                hash.update(&hashed);
            }
            hash
        });
        let (written, hash) = tokio::join!(self.place.write(piece), hashing);
        written?;
        Ok(Self { place: self.place, hash: hash? })
    }

    pub(super) async fn finish(self) -> Result<(Kept, Option<Md5>), Problem> {
        Ok((self.place.finish().await?, self.hash))
    }
}
