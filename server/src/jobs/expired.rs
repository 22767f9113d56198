//! What is over is forgotten: links, keys of files, codes, tokens, sessions, and what those had opened.

use crate::db::{accounts, codes, links, shares, tokens};
use crate::services::problem::Problem;
use crate::services::sign_in::SESSION_KEPT_SECONDS;
use crate::state::State;

/// Forgets all of that; answers how many rows that were.
pub(super) async fn forget(state: &State) -> Result<u64, Problem> {
    let now = state.now();
    let tx = state.db().write().await?;
    let count = tokens::forget_expired(&tx, now).await?
        + accounts::forget_sessions(&tx, now - SESSION_KEPT_SECONDS).await?
        + links::forget_expired(&tx, now).await?
        + codes::forget_expired(&tx, now).await?
        + shares::forget_closed(&tx).await?;
    tx.commit().await?;
    Ok(count)
}
