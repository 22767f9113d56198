//! The outbox is emptied. Every mail has a lease of its own, so that several servers send at once and none twice.

use std::time::Duration;

use tokio::sync::watch;

use super::ended;
use crate::services::mails;
use crate::state::State;

/// How often the outbox is looked through.
const LOOK: Duration = Duration::from_secs(2);

/// Sends what is in the outbox, again and again, until the server ends; a mail that is being sent then still is.
pub(super) async fn send(state: State, mut stop: watch::Receiver<bool>) {
    while !*stop.borrow() {
        let told = stop.clone();
        if let Err(problem) = mails::send_until(&state, || *told.borrow()).await {
            tracing::warn!(%problem, "the outbox cannot be emptied");
        }
        tokio::select! {
            () = tokio::time::sleep(LOOK) => {}
            () = ended(&mut stop) => {}
        }
    }
}
