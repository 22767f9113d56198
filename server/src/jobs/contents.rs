//! Contents that nothing has any more are forgotten.
//!
//! Whoever deletes the last version or upload of a content forgets the content with it; this finds what was left by
//! a mistake or by a hand in the database.

use crate::db::contents;
use crate::services::problem::Problem;
use crate::services::sweep;
use crate::state::State;

/// How many contents one transaction forgets at most.
const BATCH: u64 = 200;

/// Younger ones stay, in seconds: a precaution only, as a content and what has it are written together.
const YOUNG: i64 = 86_400;

/// Forgets them; answers how many they were.
pub(super) async fn forget(state: &State) -> Result<u64, Problem> {
    let before = state.now() - YOUNG;
    let mut count = 0;
    loop {
        let tx = state.db().write().await?;
        let unused = contents::unused(&tx, Some(before), BATCH).await?;
        if unused.is_empty() {
            return Ok(count);
        }
        count += unused.len() as u64;
        let objects = contents::forget_unused(&tx, unused).await?;
        tx.commit().await?;
        sweep::discard(state, objects);
    }
}
