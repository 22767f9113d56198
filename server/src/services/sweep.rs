//! Garbage: objects that no row refers to, and uploads that nobody went on with.

use std::time::Duration;

use futures_util::{StreamExt, TryStreamExt};

use super::problem::Problem;
use crate::blobs::Key;
use crate::db::{contents, links, shares, tokens, uploads};
use crate::state::State;

/// Objects younger than this are never swept: the row that refers to one is written after it.
const DAY: Duration = Duration::from_hours(24);

/// After so long without a chunk an upload is given up, in seconds.
const STALE_UPLOAD: i64 = 14 * 86_400;

/// How many objects are looked up at a time.
const BATCH: usize = 500;

/// What a sweep removed.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Swept {
    /// Uploads that nobody went on with.
    pub(crate) uploads: usize,
    /// Objects that nothing refers to.
    pub(crate) objects: usize,
    /// Writes that a killed process left half done.
    pub(crate) torn_writes: usize,
}

/// Removes objects whose rows are gone, after the time that downloads under way may need them.
pub(crate) fn discard(state: &State, objects: Vec<String>) {
    if objects.is_empty() {
        return;
    }
    let state = state.clone();
    // If the process ends before, the next start's sweep finds them.
    tokio::spawn(async move {
        tokio::time::sleep(state.config().object_grace).await;
        for object in &objects {
            if let Err(error) = state.blobs().remove(Key::Chunk(object)).await {
                tracing::warn!(%error, "an object that nothing refers to could not be removed");
            }
        }
    });
}

/// Removes all garbage that is old enough to be certain.
pub(crate) async fn sweep(state: &State) -> Result<Swept, Problem> {
    let mut swept = Swept::default();
    let now = state.now();
    let tx = state.db().write().await?;
    tokens::forget_expired(&tx, now).await?;
    links::forget_expired(&tx, now).await?;
    shares::forget_closed(&tx).await?;
    let stale = uploads::stale(&tx, now - STALE_UPLOAD).await?;
    for upload in &stale {
        uploads::delete(&tx, &upload.id).await?;
    }
    swept.uploads = stale.len();
    let given_up = stale.into_iter().map(|upload| upload.content_id).collect();
    contents::forget_unused(&tx, given_up).await?;
    tx.commit().await?;

    let blobs = state.blobs().clone();
    swept.torn_writes =
        tokio::task::spawn_blocking(move || blobs.remove_torn_writes(DAY)).await??;
    let mut batches = std::pin::pin!(state.blobs().old_chunks(DAY).chunks(BATCH));
    while let Some(batch) = batches.next().await {
        let ids: Vec<String> = batch.into_iter().collect::<Result<_, _>>()?;
        let used = contents::referenced_objects(state.db().read(), &ids).await?;
        for id in ids.iter().filter(|id| !used.contains(id)) {
            state.blobs().remove(Key::Chunk(id)).await?;
            swept.objects += 1;
        }
    }
    let pictures: Vec<String> = state.blobs().old_thumbnails(DAY).try_collect().await?;
    for ids in pictures.chunks(BATCH) {
        let used = contents::existing(state.db().read(), ids).await?;
        for id in ids.iter().filter(|id| !used.contains(id)) {
            state.blobs().remove(Key::Thumbnail(id)).await?;
            swept.objects += 1;
        }
    }
    Ok(swept)
}
