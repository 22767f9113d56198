//! Whether the server could do its work now: its database and its object storage are asked.

use std::time::Duration;

use crate::blobs::Key;
use crate::db::jobs;
use crate::services::problem::Problem;
use crate::state::State;

/// Who does not answer in this time is lost.
const PATIENCE: Duration = Duration::from_secs(5);

/// What answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Health {
    pub(crate) database: bool,
    pub(crate) storage: bool,
}

/// Asks both at the same time. Why one is lost is for the log only: it names addresses.
pub(crate) async fn ask(state: &State) -> Health {
    let database = async { Ok(jobs::find(state.db().read(), "").await.map(|_| ())?) };
    let storage = async {
        let marker = state.blobs().get(Key::Marker).await?;
        marker.map(|_| ()).ok_or_else(|| Problem::Broken("the storage is another one".to_owned()))
    };
    let (database, storage) =
        tokio::join!(answers("database", database), answers("storage", storage));
    Health { database, storage }
}

async fn answers(part: &str, question: impl Future<Output = Result<(), Problem>>) -> bool {
    match tokio::time::timeout(PATIENCE, question).await {
        Ok(Ok(())) => true,
        Ok(Err(problem)) => {
            tracing::warn!(part, %problem, "a part of the server is lost");
            false
        }
        Err(_) => {
            tracing::warn!(part, "a part of the server does not answer");
            false
        }
    }
}
