//! Objects whose rows are gone are removed, after the time that downloads under way may need them.

use super::backup;
use crate::blobs::Key;
use crate::state::State;

/// Removes objects whose rows are gone.
pub(crate) fn discard(state: &State, objects: Vec<String>) {
    if objects.is_empty() {
        return;
    }
    let state = state.clone();
    // If the process ends before, the job that looks for such objects finds them.
    tokio::spawn(async move {
        tokio::time::sleep(state.config().object_grace).await;
        match backup::is_under_way(&state).await {
            Ok(false) => {}
            // The backup may need them; the job finds them later.
            Ok(true) => return,
            Err(problem) => {
                tracing::warn!(%problem, "objects that nothing refers to stay for now");
                return;
            }
        }
        for object in &objects {
            if let Err(error) = state.blobs().remove(Key::Chunk(object)).await {
                tracing::warn!(%error, "an object that nothing refers to could not be removed");
            }
        }
    });
}
