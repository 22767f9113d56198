//! One thing is taken back or done again: who it is, what is asked of the drive, and what is told.

use leptos::prelude::*;
use portico_client::drive::model::FolderId;

use super::action::{Action, Item, Turn};
use super::take_back::{Outcome, run};
use super::{History, Order, words};

impl History {
    /// Does what was asked for; false when it may work a moment later.
    pub(super) async fn perform(self, order: Order) -> bool {
        let Some((id, turn, mut action)) = self.take(order) else { return true };
        if let Some(toast) = action.toast.take() {
            self.toasts.close(toast);
        }
        let all = action.items.len();
        self.busy.try_set(Some((0, all)));
        let on_some = move |over| {
            self.busy.try_set(Some((over, all)));
        };
        let items = std::mem::take(&mut action.items);
        let tools = self.tools.get_value();
        let outcome = run(&tools, items, turn, &on_some).await;
        self.settle(id, turn, action, outcome)
    }

    fn take(self, order: Order) -> Option<(u64, Turn, Action)> {
        let mut found = None;
        self.ledger.try_update(|ledger| {
            found = match order {
                Order::Undo(id) => {
                    let id = id.or_else(|| ledger.done().last().map(|noted| noted.id));
                    id.and_then(|id| Some((id, Turn::Undo, ledger.take_done(id)?)))
                }
                Order::Redo(id) => {
                    let id = id.or_else(|| ledger.undone().last().map(|noted| noted.id));
                    id.and_then(|id| Some((id, Turn::Redo, ledger.take_undone(id)?)))
                }
            };
        });
        found
    }

    /// What was done goes to the other side, what may work later stays, what cannot be done any more is let go and told.
    fn settle(self, id: u64, turn: Turn, action: Action, outcome: Outcome) -> bool {
        let Outcome { done, failed } = outcome;
        let told = words::not_turned(&failed, turn);
        let later: Vec<Item> = failed
            .into_iter()
            .filter(|(_, problem)| problem.is_transient())
            .map(|(item, _)| item)
            .collect();
        let is_over = later.is_empty();
        let turned = Action { items: done, ..action.clone() };
        for folder in &turned.folders {
            self.kit.touch(folder);
        }
        // What comes out of the trash lies in the root where its folder is gone.
        self.kit.touch(&FolderId::root());
        if let Some(on_change) = turned.on_change {
            on_change.try_run(());
        }
        if !turned.items.is_empty() {
            self.toasts.done(words::turned(&turned, turn));
            self.last.try_set(Some((turn, turned.items.clone())));
        }
        if let Some(told) = told {
            self.toasts.failed_text(told);
        }
        self.ledger.try_update(|ledger| {
            let (done, undone) = match turn {
                Turn::Undo => (later, turned.items),
                Turn::Redo => (turned.items, later),
            };
            if !done.is_empty() {
                ledger.put_done(id, Action { items: done, ..action.clone() });
            }
            if !undone.is_empty() {
                ledger.put_undone(id, Action { items: undone, ..action });
            }
        });
        is_over
    }
}
