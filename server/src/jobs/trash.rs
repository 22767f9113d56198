//! What was put into the trash long ago is deleted for ever.

use crate::db::{accounts, contents, nodes, tree};
use crate::services::problem::Problem;
use crate::services::sweep;
use crate::state::State;

/// How many items one transaction deletes at most.
const BATCH: u64 = 100;

/// Deletes what is older than the deployment says; answers how many items that were.
pub(super) async fn delete(state: &State) -> Result<u64, Problem> {
    let days = i64::from(state.config().trash_days);
    if days == 0 {
        return Ok(0);
    }
    let before = state.now() - days * 86_400;
    let mut count = 0;
    loop {
        let tx = state.db().write().await?;
        let old = nodes::trashed_before(&tx, before, BATCH).await?;
        if old.is_empty() {
            return Ok(count);
        }
        let mut unused = Vec::new();
        let mut owners: Vec<i64> = old.iter().map(|node| node.user_id).collect();
        for node in old {
            let owner = accounts::by_id(&tx, node.user_id).await?;
            let owner = owner.ok_or_else(|| Problem::Broken("nobody's file".to_owned()))?;
            unused.extend(tree::delete(&tx, &node.id, &owner.root_id).await?);
            count += 1;
        }
        let objects = contents::forget_unused(&tx, unused).await?;
        owners.sort_unstable();
        owners.dedup();
        for owner in owners {
            accounts::touch_trash(&tx, owner, state.now()).await?;
        }
        tx.commit().await?;
        sweep::discard(state, objects);
    }
}
