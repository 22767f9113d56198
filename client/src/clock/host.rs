//! The host's clock: it runs on tokio's time, so a test that pauses that time holds it still.

use std::cell::RefCell;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use futures::FutureExt;
use futures::future::LocalBoxFuture;

use super::Clock;

/// A clock that starts at the system's time and goes on with tokio's.
pub struct TokioClock {
    start: tokio::time::Instant,
    epoch: u64,
    dice: RefCell<fastrand::Rng>,
}

impl TokioClock {
    /// A clock whose dice fall the same way for the same seed.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        let epoch = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        Self {
            start: tokio::time::Instant::now(),
            epoch: u64::try_from(epoch.as_millis()).unwrap_or(u64::MAX),
            dice: RefCell::new(fastrand::Rng::with_seed(seed)),
        }
    }
}

impl Clock for TokioClock {
    fn now(&self) -> u64 {
        let passed = u64::try_from(self.start.elapsed().as_millis()).unwrap_or(u64::MAX);
        self.epoch.saturating_add(passed)
    }

    fn sleep(&self, milliseconds: u64) -> LocalBoxFuture<'static, ()> {
        tokio::time::sleep(Duration::from_millis(milliseconds)).boxed_local()
    }

    fn random(&self) -> f64 {
        self.dice.borrow_mut().f64()
    }
}
