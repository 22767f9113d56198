//! Reading contents: only the objects that a range touches, one bounded piece after the other.

use std::ops::Range;
use std::sync::Arc;

use bytes::Bytes;
use futures_util::StreamExt;
use futures_util::stream::{self, BoxStream};
use sea_orm::ConnectionTrait;

use super::problem::Problem;
use crate::blobs::{BlobError, Blobs, Key, PIECE};
use crate::db::entity::{chunk, version};
use crate::db::nodes::FileRow;
use crate::db::{contents, nodes};
use crate::state::State;

/// Bytes on their way; an error ends them before they are whole.
pub(crate) type Bytestream = BoxStream<'static, Result<Bytes, BlobError>>;

/// The current version of a file.
pub(crate) async fn current(
    db: &impl ConnectionTrait,
    row: &FileRow,
) -> Result<version::Model, Problem> {
    let id = row.file.version_id.as_ref().ok_or(Problem::NoContent)?;
    contents::version(db, id)
        .await?
        .ok_or_else(|| Problem::Broken(format!("version {id} is missing")))
}

/// Counts a download, some time soon: nobody waits for this.
pub(crate) fn count(state: &State, id: String) {
    let state = state.clone();
    tokio::spawn(async move {
        let counted = async {
            let tx = state.db().write().await?;
            nodes::count_download(&tx, &id).await?;
            // Listings show how often a file was downloaded; what lies in the trash is in none.
            let node = nodes::any(&tx, &id).await?.filter(|node| node.trashed_at.is_none());
            if let Some(parent) = node.and_then(|node| node.parent_id) {
                nodes::touch_up(&tx, &parent, state.now()).await?;
            }
            tx.commit().await
        };
        if let Err(error) = counted.await {
            tracing::warn!(%error, "a download could not be counted");
        }
    });
}

/// The bytes of a content from `range.start` up to `range.end`.
pub(crate) async fn read(
    state: &State,
    content: &str,
    range: Range<u64>,
) -> Result<Bytestream, Problem> {
    let signed = |at: u64| i64::try_from(at).unwrap_or(i64::MAX);
    let chunks =
        contents::chunks(state.db().read(), content, signed(range.start), signed(range.end))
            .await?;
    let mut parts = Vec::with_capacity(chunks.len());
    let mut expected = range.start;
    for chunk in chunks {
        let unsigned = |at: i64| u64::try_from(at).unwrap_or(0);
        let (begin, length) = (unsigned(chunk.start), unsigned(chunk.length));
        let from = range.start.saturating_sub(begin);
        let to = length.min(range.end - begin);
        if begin + from != expected {
            return Err(Problem::Broken(format!("content {content} has a hole at {expected}")));
        }
        parts.push((Arc::new(chunk), from..to));
        expected = begin + to;
    }
    if expected != range.end.max(range.start) {
        return Err(Problem::Broken(format!("content {content} ends at {expected}")));
    }
    let pieces = parts.into_iter().flat_map(|(chunk, range)| {
        let end = range.end;
        range.step_by(PIECE).map(move |at| (Arc::clone(&chunk), at..end.min(at + PIECE as u64)))
    });
    let blobs = state.blobs().clone();
    let read = move |(chunk, range): (Arc<chunk::Model>, Range<u64>)| {
        let blobs = blobs.clone();
        async move { part(&blobs, &chunk, range).await }
    };
    // The next piece is read from the disk while this one goes to the network. The first is there before anything is
    // answered: a storage that is gone can still be told then.
    let mut bytes = stream::iter(pieces).map(read).buffered(2).boxed();
    let first = bytes.next().await.transpose()?;
    Ok(stream::iter(first.map(Ok)).chain(bytes).boxed())
}

/// A part of a chunk, wherever its bytes are.
pub(crate) async fn part(
    blobs: &Blobs,
    chunk: &chunk::Model,
    range: Range<u64>,
) -> Result<Bytes, BlobError> {
    let Some(bytes) = &chunk.bytes else {
        return blobs.read(Key::Chunk(&chunk.object), range).await;
    };
    let bounds = usize::try_from(range.start).ok().zip(usize::try_from(range.end).ok());
    let part = bounds.and_then(|(start, end)| bytes.get(start..end));
    // A row that has fewer bytes than it says; a check names it.
    let torn = || std::io::Error::from(std::io::ErrorKind::UnexpectedEof);
    Ok(Bytes::copy_from_slice(part.ok_or_else(torn)?))
}
