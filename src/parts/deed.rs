//! Something that is done with notes or tasks in the background: what fails is told where short messages are.

use futures::future::LocalBoxFuture;
use leptos::task::spawn_local;
use portico_client::problem::Problem;

use super::refusal::tell;
use crate::state::toasts::Toasts;

/// What is under way.
pub type Work = LocalBoxFuture<'static, Result<(), Problem>>;

/// What follows.
pub type Then = Box<dyn FnOnce()>;

/// Does it; what follows depends on how it went.
pub fn perform(toasts: Toasts, work: Work, done: Then, failed: Then) {
    spawn_local(async move {
        match work.await {
            Ok(()) => done(),
            Err(problem) => {
                tell(toasts, &problem);
                failed();
            }
        }
    });
}
