//! Where tokens are kept between page loads, and between tabs.

use std::any::Any;
use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;

use futures::FutureExt;
use futures::future::LocalBoxFuture;

use super::tokens::Kept;
use crate::subscription::Subscription;

/// Held as long as it lives.
pub type Lock = Box<dyn Any>;

/// Keeps what a session needs to go on.
pub trait TokenStore {
    /// What is kept now, by whichever tab.
    fn load(&self) -> Kept;
    /// Keeps this instead.
    fn save(&self, kept: &Kept);
    /// Waits until nobody else (no other tab) renews tokens; dropping the lock lets the next one in.
    fn lock(&self) -> LocalBoxFuture<'static, Lock>;
    /// Calls back when another tab has changed what is kept.
    fn on_change(&self, callback: Rc<dyn Fn()>) -> Subscription;
}

/// Keeps tokens as long as the program runs.
#[derive(Default)]
pub struct MemoryStore {
    kept: RefCell<Kept>,
    lock: Arc<futures::lock::Mutex<()>>,
    watchers: crate::subscription::Observers<()>,
}

impl MemoryStore {
    /// What another tab would do.
    pub fn change_from_outside(&self, kept: Kept) {
        *self.kept.borrow_mut() = kept;
        self.watchers.tell(&());
    }
}

impl TokenStore for MemoryStore {
    fn load(&self) -> Kept {
        self.kept.borrow().clone()
    }

    fn save(&self, kept: &Kept) {
        *self.kept.borrow_mut() = kept.clone();
    }

    fn lock(&self) -> LocalBoxFuture<'static, Lock> {
        self.lock.clone().lock_owned().map(|guard| Box::new(guard) as Lock).boxed_local()
    }

    fn on_change(&self, callback: Rc<dyn Fn()>) -> Subscription {
        self.watchers.add(Box::new(move |()| callback()))
    }
}
