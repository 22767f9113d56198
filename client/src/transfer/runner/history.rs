//! What has been transferred, kept between page loads and shared by all tabs.

use std::rc::Rc;

use super::Runner;
use crate::task::spawn;
use crate::transfer::history::{History, Transferred};

/// Milliseconds until what was transferred is kept: a thousand small files are written once.
const PACE: u64 = 1_000;
/// So many are kept; a storage has room for a few megabytes.
const KEPT: usize = 1_000;

impl Runner {
    /// Something has ended well.
    pub(super) fn transferred(self: &Rc<Self>, transferred: Transferred) {
        self.history.borrow_mut().add(transferred.clone());
        let mut unkept = self.unkept.borrow_mut();
        unkept.push(transferred);
        if unkept.len() > 1 {
            return;
        }
        // Nobody else may hold it by then, and it is kept all the same.
        let runner = Rc::clone(self);
        let pause = self.clock.sleep(PACE);
        spawn(async move {
            pause.await;
            runner.keep_history();
        });
    }

    /// Everything that is known, what other tabs and earlier page loads kept included.
    pub(in crate::transfer) fn history(&self) -> History {
        let mut own = self.history.borrow_mut();
        let mut history = self.kept_history(own.most());
        // In the order in which it ended; what is kept already is not told twice.
        let mut all: Vec<Transferred> = history.oldest_first().cloned().collect();
        all.extend(own.oldest_first().filter(|it| !history.contains(it)).cloned());
        all.sort_by_key(|transferred| transferred.ended);
        history.clear();
        all.into_iter().for_each(|transferred| history.add(transferred));
        own.clone_from(&history);
        history
    }

    /// Forgets everything, here and where it is kept.
    pub(in crate::transfer) fn forget_history(&self) {
        self.history.borrow_mut().clear();
        self.unkept.borrow_mut().clear();
        if let Some(owner) = &*self.owner.borrow() {
            self.records.keep_history(owner, None);
        }
    }

    /// Keeps what is not kept yet.
    pub(super) fn keep_history(&self) {
        if self.unkept.borrow().is_empty() {
            return;
        }
        let Some(owner) = self.owner.borrow().clone() else { return };
        // Other tabs keep theirs in the same place.
        let mut kept = self.kept_history(KEPT);
        for transferred in self.unkept.take() {
            kept.add(transferred);
        }
        self.records.keep_history(&owner, Some(&kept.to_json()));
    }

    fn kept_history(&self, most: usize) -> History {
        let owner = self.owner.borrow().clone();
        let text = owner.and_then(|owner| self.records.history(&owner));
        History::from_json(&text.unwrap_or_default(), most)
    }
}
