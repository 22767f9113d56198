//! Callbacks that end when their handle is dropped.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

/// Keeps a callback alive; dropping it ends the calls.
#[must_use = "dropping a subscription ends it"]
pub struct Subscription(Option<Box<dyn FnOnce()>>);

impl Subscription {
    /// Calls `end` when it is dropped.
    pub fn new(end: impl FnOnce() + 'static) -> Self {
        Self(Some(Box::new(end)))
    }
}

impl Drop for Subscription {
    fn drop(&mut self) {
        if let Some(end) = self.0.take() {
            end();
        }
    }
}

impl std::fmt::Debug for Subscription {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Subscription")
    }
}

type Callback<T> = Rc<dyn Fn(&T)>;
type List<T> = Rc<RefCell<Vec<(u64, Callback<T>)>>>;

/// Everybody who wants to hear of something.
pub(crate) struct Observers<T> {
    next: Cell<u64>,
    list: List<T>,
}

impl<T> Default for Observers<T> {
    fn default() -> Self {
        Self { next: Cell::new(0), list: Rc::default() }
    }
}

impl<T: 'static> Observers<T> {
    /// Adds a callback.
    pub(crate) fn add(&self, callback: Box<dyn Fn(&T)>) -> Subscription {
        let id = self.next.get();
        self.next.set(id + 1);
        self.list.borrow_mut().push((id, Rc::from(callback)));
        let list = Rc::downgrade(&self.list);
        Subscription::new(move || {
            if let Some(list) = list.upgrade() {
                list.borrow_mut().retain(|(other, _)| *other != id);
            }
        })
    }

    /// Calls everybody. A callback may add or end subscriptions; that takes effect the next time.
    pub(crate) fn tell(&self, what: &T) {
        let now: Vec<_> = self.list.borrow().iter().map(|(_, callback)| callback.clone()).collect();
        for callback in now {
            callback(what);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dropped_subscription_hears_nothing() {
        let observers = Observers::<u8>::default();
        let heard = Rc::new(Cell::new(0));
        let subscribe = || {
            let heard = heard.clone();
            observers.add(Box::new(move |by| heard.set(heard.get() + by)))
        };
        let (one, two) = (subscribe(), subscribe());
        observers.tell(&1);
        drop(one);
        observers.tell(&10);
        drop(two);
        observers.tell(&100);
        assert_eq!(heard.get(), 12);
    }
}
