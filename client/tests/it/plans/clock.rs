//! A clock that jumps: waiting costs nothing, and a plan of an hour is over in a moment.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::time::{SystemTime, UNIX_EPOCH};

use futures::FutureExt;
use futures::channel::oneshot;
use futures::future::LocalBoxFuture;
use portico_client::clock::Clock;

/// Stands still until [`JumpClock::jump`] is called.
pub(crate) struct JumpClock {
    now: Cell<u64>,
    count: Cell<u64>,
    // Who sleeps, by when they wake.
    sleepers: RefCell<BTreeMap<(u64, u64), oneshot::Sender<()>>>,
    dice: RefCell<fastrand::Rng>,
}

impl JumpClock {
    pub(crate) fn new(seed: u64) -> Self {
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_millis();
        Self {
            now: Cell::new(u64::try_from(now).unwrap()),
            count: Cell::new(0),
            sleepers: RefCell::default(),
            dice: RefCell::new(fastrand::Rng::with_seed(seed)),
        }
    }

    /// Wakes whoever wakes first; false when nobody sleeps.
    pub(crate) fn jump(&self) -> bool {
        loop {
            let Some(((at, _), sleeper)) = self.sleepers.borrow_mut().pop_first() else {
                return false;
            };
            if sleeper.is_canceled() {
                continue;
            }
            self.now.set(at.max(self.now.get()));
            // Whoever has gone meanwhile does not mind.
            let _ = sleeper.send(());
            return true;
        }
    }
}

impl Clock for JumpClock {
    fn now(&self) -> u64 {
        self.now.get()
    }

    fn sleep(&self, milliseconds: u64) -> LocalBoxFuture<'static, ()> {
        let (wake, woken) = oneshot::channel();
        let number = self.count.get();
        self.count.set(number + 1);
        let at = self.now.get() + milliseconds;
        self.sleepers.borrow_mut().insert((at, number), wake);
        // Never woken: the plan is over.
        async move { woken.await.unwrap_or(()) }.boxed_local()
    }

    fn random(&self) -> f64 {
        self.dice.borrow_mut().f64()
    }
}
