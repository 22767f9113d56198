//! Small pictures are made when a picture was uploaded, before somebody asks for them.

use crate::db::pictures;
use crate::services::problem::Problem;
use crate::services::thumbnails;
use crate::state::State;

/// How many contents are looked up at a time.
const BATCH: u64 = 20;

/// How often one that fails is tried.
const MOST_TRIES: i32 = 5;

/// How many seconds it waits after the first failure.
const WAIT: i64 = 600;

/// Makes what is missing; answers how many were made.
pub(super) async fn make(state: &State) -> Result<u64, Problem> {
    let mut count = 0;
    loop {
        let due = pictures::due(state.db().read(), state.now(), BATCH).await?;
        if due.is_empty() {
            return Ok(count);
        }
        for picture in due {
            let version = pictures::version_with(state.db().read(), &picture.content_id).await?;
            let made = match &version {
                Some(version) => thumbnails::thumbnail(state, version).await.map(|_| 1),
                None => Ok(0),
            };
            let tries = picture.tries + 1;
            let tx = state.db().write().await?;
            match made {
                Ok(made) => {
                    pictures::forget(&tx, &picture.content_id).await?;
                    count += made;
                }
                Err(Problem::NoThumbnail) => pictures::forget(&tx, &picture.content_id).await?,
                Err(problem) => {
                    let content = &picture.content_id;
                    tracing::warn!(%content, tries, %problem, "a small picture could not be made");
                    if tries < MOST_TRIES {
                        let due = state.now() + WAIT * i64::from(tries);
                        pictures::put_off(&tx, content, tries, due).await?;
                    } else {
                        // Whoever asks for it has it tried again.
                        pictures::forget(&tx, content).await?;
                    }
                }
            }
            tx.commit().await?;
        }
    }
}
