//! Objects that no row refers to are removed, and what killed processes left half-written.
//!
//! Safe while any server uploads: the row of a chunk is written at once after its object, and no object that is
//! younger than a day is looked at. Its age is told by the storage, whose time no test can move.

use std::time::Duration;

use futures_util::{StreamExt as _, TryStreamExt as _};

use crate::blobs::Key;
use crate::db::contents;
use crate::services::backup;
use crate::services::problem::Problem;
use crate::state::State;

/// Younger objects stay.
const DAY: Duration = Duration::from_hours(24);

/// How many objects are looked up at a time.
const BATCH: usize = 500;

/// Removes them; answers how many they were.
pub(super) async fn remove(state: &State) -> Result<u64, Problem> {
    let blobs = state.blobs().clone();
    let torn = tokio::task::spawn_blocking(move || blobs.remove_torn_writes(DAY)).await??;
    let mut count = torn as u64;
    let mut batches = std::pin::pin!(state.blobs().old_chunks(DAY).chunks(BATCH));
    while let Some(batch) = batches.next().await {
        let ids: Vec<String> = batch.into_iter().collect::<Result<_, _>>()?;
        let used = contents::referenced_objects(state.db().read(), &ids).await?;
        // Rows that are gone by now may be in the copy that a backup works from.
        if backup::is_under_way(state).await? {
            return Ok(count);
        }
        for id in ids.iter().filter(|id| !used.contains(id)) {
            state.blobs().remove(Key::Chunk(id)).await?;
            count += 1;
        }
    }
    let mut batches = std::pin::pin!(state.blobs().old_thumbnails(DAY).try_chunks(BATCH));
    while let Some(ids) = batches.next().await {
        let ids = ids.map_err(|error| error.1)?;
        let used = contents::existing(state.db().read(), &ids).await?;
        for id in ids.iter().filter(|id| !used.contains(id)) {
            state.blobs().remove(Key::Thumbnail(id)).await?;
            count += 1;
        }
    }
    Ok(count)
}
