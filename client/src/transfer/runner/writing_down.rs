//! Unfinished uploads are written down as they change; where thousands come at once, some at a time, so that the page stays quick.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;

use super::Runner;
use crate::task::spawn;
use crate::transfer::resume::Record;
use crate::transfer::snapshot::TransferId;

/// So many are written down without letting others have their turn.
const AT_ONCE: usize = 64;

/// What is to be written down, by the keys of the records.
#[derive(Default)]
pub(super) struct Unwritten {
    records: RefCell<BTreeMap<String, (TransferId, Record)>>,
    is_writing: Cell<bool>,
    /// How many were written down at once for what is being dealt with now.
    now: Cell<usize>,
}

impl Unwritten {
    /// Something else is dealt with from now on.
    pub(super) fn begin(&self) {
        self.now.set(0);
    }

    /// Nobody needs this record any more.
    pub(super) fn forget(&self, key: &str) {
        self.records.borrow_mut().remove(key);
    }

    /// Whoever they belonged to has gone.
    pub(super) fn clear(&self) {
        self.records.borrow_mut().clear();
    }

    fn take(&self) -> Option<(TransferId, Record)> {
        self.records.borrow_mut().pop_first().map(|(_, it)| it)
    }
}

impl Runner {
    /// Writes an upload down, at once if it is among the first of those that came together.
    pub(super) fn write_down_in_turn(self: &Rc<Self>, id: TransferId, record: Record) {
        let now = self.unwritten.now.get();
        if now < AT_ONCE && self.unwritten.records.borrow().is_empty() {
            self.unwritten.now.set(now + 1);
            self.write_down(id, &record);
            return;
        }
        self.unwritten.records.borrow_mut().insert(record.key.clone(), (id, record));
        if self.unwritten.is_writing.replace(true) {
            return;
        }
        let runner = self.clone();
        spawn(async move {
            while !runner.unwritten.records.borrow().is_empty() {
                runner.clock.sleep(0).await;
                for (id, record) in std::iter::from_fn(|| runner.unwritten.take()).take(AT_ONCE) {
                    runner.write_down(id, &record);
                }
            }
            runner.unwritten.is_writing.set(false);
        });
    }

    /// Writes down what is left: the page is being closed.
    #[cfg(target_arch = "wasm32")]
    pub(super) fn write_all_down(&self) {
        for (id, record) in std::iter::from_fn(|| self.unwritten.take()) {
            self.write_down(id, &record);
        }
    }
}
