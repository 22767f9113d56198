//! Tells screens of changes, at most ten times a second, by one timer.

use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;
use std::rc::Rc;

use portico_api::FolderId;

use super::snapshot::TransferChange;
use crate::clock::Clock;
use crate::subscription::{Observers, Subscription};
use crate::task::spawn;

/// Milliseconds between two notices.
const PACE: u64 = 100;
/// While something is going on, a notice comes after so many paces even if nothing has happened: speeds fade.
const PULSE: u32 = 10;
/// A folder whose listing keeps changing is told of only every so many paces.
const FOLDER_PACES: u32 = 7;

/// Collects changes and tells of them.
#[derive(Default)]
pub(super) struct Notifier {
    observers: Observers<TransferChange>,
    dirty: Cell<bool>,
    folders: RefCell<BTreeSet<FolderId>>,
    running: Cell<bool>,
}

impl Notifier {
    pub(super) fn subscribe(&self, callback: Box<dyn Fn(&TransferChange)>) -> Subscription {
        self.observers.add(callback)
    }

    pub(super) fn folder_changed(&self, folder: FolderId) {
        self.folders.borrow_mut().insert(folder);
    }

    /// Something has changed; `is_busy` says whether more is to be expected.
    pub(super) fn mark(
        self: &Rc<Self>,
        clock: &Rc<dyn Clock>,
        is_busy: impl Fn() -> bool + 'static,
    ) {
        self.dirty.set(true);
        if self.running.replace(true) {
            return;
        }
        let (notifier, clock) = (self.clone(), clock.clone());
        spawn(async move {
            let mut pace = 0_u32;
            loop {
                clock.sleep(PACE).await;
                pace = pace.wrapping_add(1);
                if notifier.dirty.replace(false) || pace.is_multiple_of(PULSE) {
                    notifier.observers.tell(&TransferChange::Items);
                }
                let is_busy = is_busy();
                if pace.is_multiple_of(FOLDER_PACES) || !is_busy {
                    for folder in notifier.folders.take() {
                        notifier.observers.tell(&TransferChange::FolderChanged(folder));
                    }
                }
                if !is_busy && !notifier.dirty.get() {
                    break;
                }
            }
            notifier.running.set(false);
        });
    }
}
