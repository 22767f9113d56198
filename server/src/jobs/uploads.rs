//! Uploads that nobody went on with are given up.

use crate::db::{contents, uploads};
use crate::services::problem::Problem;
use crate::services::sweep;
use crate::state::State;

/// After so long without a chunk an upload is given up, in seconds.
const STALE: i64 = 14 * 86_400;

/// How many uploads one transaction gives up at most.
const BATCH: u64 = 200;

/// Gives them up; answers how many they were.
pub(super) async fn give_up(state: &State) -> Result<u64, Problem> {
    let before = state.now() - STALE;
    let mut count = 0;
    loop {
        // A chunk that comes now waits for this transaction, and then finds no upload.
        let tx = state.db().write().await?;
        let stale = uploads::stale(&tx, before, BATCH).await?;
        if stale.is_empty() {
            return Ok(count);
        }
        for upload in &stale {
            uploads::delete(&tx, &upload.id).await?;
            count += 1;
        }
        let unused = stale.into_iter().map(|upload| upload.content_id).collect();
        let objects = contents::forget_unused(&tx, unused).await?;
        tx.commit().await?;
        sweep::discard(state, objects);
    }
}
