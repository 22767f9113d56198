//! Waiting for something to become true, instead of sleeping and hoping.

use std::time::Duration;

use tokio::time::{Instant, sleep};

use crate::Result;

/// How long something on the page may take. Generous: a test fails by it only when something is wrong.
pub const DEADLINE: Duration = Duration::from_secs(30);

const PAUSE: Duration = Duration::from_millis(40);

/// Asks `probe` again and again until it gives something; `what` says what is being waited for.
///
/// # Errors
/// If it is not there before [`DEADLINE`]; the last error of `probe` is the cause.
pub async fn eventually<T>(what: &str, probe: impl AsyncFnMut() -> Result<Option<T>>) -> Result<T> {
    eventually_within(DEADLINE, what, probe).await
}

/// As [`eventually`], for what takes longer.
///
/// # Errors
/// If it is not there before `deadline`.
pub async fn eventually_within<T>(
    deadline: Duration,
    what: &str,
    mut probe: impl AsyncFnMut() -> Result<Option<T>>,
) -> Result<T> {
    let end = Instant::now() + deadline;
    loop {
        // A page that is being replaced answers with errors; only the last one counts.
        let problem = match probe().await {
            Ok(Some(found)) => return Ok(found),
            Ok(None) => None,
            Err(error) => Some(error),
        };
        if Instant::now() >= end {
            let text = format!("Waited {} s for {what}.", deadline.as_secs());
            return Err(problem.map_or_else(
                || anyhow::anyhow!(text.clone()),
                |error| error.context(text.clone()),
            ));
        }
        sleep(PAUSE).await;
    }
}
