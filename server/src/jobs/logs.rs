//! Old lines of the log are forgotten, and old mails.

use crate::db::{logs, mails};
use crate::services::problem::Problem;
use crate::state::State;

/// How long the log remembers, in seconds: a year and what is left of a month.
const LOG: i64 = 400 * 86_400;

/// How long it is known that a mail was sent or given up, in seconds.
const MAIL: i64 = 30 * 86_400;

/// How many rows one transaction forgets at most.
const BATCH: u64 = 5_000;

/// Forgets them; answers how many rows that were.
pub(super) async fn forget(state: &State) -> Result<u64, Problem> {
    let mut count = 0;
    loop {
        let now = state.now();
        let tx = state.db().write().await?;
        let gone = logs::forget_before(&tx, now - LOG, BATCH).await?
            + mails::forget_before(&tx, now - MAIL, BATCH).await?;
        tx.commit().await?;
        if gone == 0 {
            return Ok(count);
        }
        count += gone;
    }
}
