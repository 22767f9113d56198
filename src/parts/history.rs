//! What was done to folders and files on this page, what takes it back, and what does it again.

mod action;
mod keys;
mod panel;
mod take_back;
mod turn;
mod words;

use std::collections::VecDeque;
use std::rc::Rc;

use leptos::prelude::*;
use leptos::task::spawn_local;
use portico_client::drive::capability::Links;
use portico_client::ledger::Ledger;

pub use self::action::{Action, Item, Step, Turn};
pub use self::keys::history;
use self::take_back::Tools;
use super::bulk::use_changes;
use super::kit::{Kit, use_kit};
use crate::state::lazy::use_lazy_state;
use crate::state::toasts::{Toasts, use_toasts};

/// The query parameter that opens the panel.
pub const CHANGES: &str = "changes";

/// What is asked for: one thing, or whatever is next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Order {
    Undo(Option<u64>),
    Redo(Option<u64>),
}

/// The history of the page; it is kept for as long as the page lives.
#[derive(Clone, Copy)]
pub struct History {
    owner: StoredValue<Owner>,
    tools: StoredValue<Tools, LocalStorage>,
    kit: Kit,
    toasts: Toasts,
    orders: StoredValue<VecDeque<Order>>,
    /// What was done and what was taken back.
    pub ledger: RwSignal<Ledger<Action>>,
    /// While something is taken back or done again: how many entries are over, and how many there are.
    pub busy: RwSignal<Option<(usize, usize)>>,
    /// The entries that something was done to last, or taken back, and which way.
    pub last: RwSignal<Option<(Turn, Vec<Item>)>>,
}

impl History {
    /// Something was done: the message that says so offers to take it back.
    pub fn record(self, mut action: Action) {
        if action.items.is_empty() {
            return;
        }
        let Some(id) = self.ledger.try_with_untracked(Ledger::next_id) else { return };
        // The message outlives the view, and so does what it offers.
        let undo = self.owner.get_value().with(|| Callback::new(move |()| self.undo_one(id)));
        self.toasts.undoable(words::done(&action), undo);
        action.toast = self.toasts.list().read_untracked().last().map(|toast| toast.id);
        self.note(action);
    }

    /// Something was done where no message is seen.
    pub fn note(self, action: Action) {
        if action.items.is_empty() {
            return;
        }
        self.last.try_set(Some((Turn::Redo, action.items.clone())));
        self.ledger.try_update(|ledger| ledger.record(action));
    }

    /// Others may open something who could not, or the other way around; the dialog has said so.
    pub fn note_access(self, links: Rc<dyn Links>, action: Action) {
        self.tools.update_value(|tools| tools.links = Some(links));
        self.note(action);
    }

    /// Takes back what was done last.
    pub fn undo(self) {
        self.order([Order::Undo(None)]);
    }

    /// Does again what was taken back last.
    pub fn redo(self) {
        self.order([Order::Redo(None)]);
    }

    /// Takes back one thing, whatever was done since.
    pub fn undo_one(self, id: u64) {
        self.order([Order::Undo(Some(id))]);
    }

    /// Takes back everything that was done since, the newest first, and this in the end.
    pub fn undo_down_to(self, id: u64) {
        let ids = self.ledger.read_untracked().down_to(id);
        self.order(ids.into_iter().map(|id| Order::Undo(Some(id))));
    }

    /// Does again everything that was taken back after this, and this in the end.
    pub fn redo_up_to(self, id: u64) {
        let ids = self.ledger.read_untracked().up_to(id);
        self.order(ids.into_iter().map(|id| Order::Redo(Some(id))));
    }

    /// One after the other: what comes second may need what was first.
    fn order(self, orders: impl IntoIterator<Item = Order>) {
        self.orders.update_value(|waiting| waiting.extend(orders));
        if self.busy.get_untracked().is_some() {
            return;
        }
        self.busy.set(Some((0, 0)));
        spawn_local(async move {
            while let Some(order) = self.orders.try_update_value(VecDeque::pop_front).flatten() {
                if !self.perform(order).await {
                    // What comes after it would only fail as well.
                    self.orders.update_value(VecDeque::clear);
                }
            }
            self.busy.try_set(None);
        });
    }
}

/// The page's history.
#[must_use]
pub fn use_history() -> History {
    let (kit, changes, toasts) = (use_kit(), use_changes(), use_toasts());
    use_lazy_state().get_or_create(move || History {
        owner: StoredValue::new(Owner::current().unwrap_or_default()),
        tools: StoredValue::new_local(Tools { changes, links: None }),
        kit,
        toasts,
        orders: StoredValue::new(VecDeque::new()),
        ledger: RwSignal::new(Ledger::default()),
        busy: RwSignal::new(None),
        last: RwSignal::new(None),
    })
}
