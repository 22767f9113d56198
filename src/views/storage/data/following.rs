//! What is done elsewhere on this page, and taken back, changes what the explorer shows.

use leptos::prelude::*;
use portico_client::drive::model::EntryId;

use super::{Explorer, Progress};
use crate::parts::history::{Item, Step, Turn};

impl Explorer {
    /// Something was done on this page, or taken back: what went into the trash is gone, what came out is there again, and of
    /// everything else only another walk knows.
    pub(super) fn follow(self, turn: Turn, items: &[Item]) {
        if *self.progress.read_untracked() == Progress::Idle {
            return;
        }
        for item in items {
            match (&item.step, turn) {
                (Step::Trash, Turn::Redo) => self.set_gone(&item.id, true),
                (Step::Trash, Turn::Undo) => self.set_gone(&item.id, false),
                (Step::Access { .. }, _) => {}
                (Step::Move { .. } | Step::Rename { .. } | Step::Copy, _) => self.is_old.set(true),
            }
        }
        self.show();
    }

    fn set_gone(self, id: &EntryId, is_gone: bool) {
        let known = self.inventory.try_update_value(|inventory| inventory.set_gone(id, is_gone));
        if known != Some(true) && !is_gone {
            self.is_old.set(true);
        }
        if is_gone && let EntryId::File(file) = id {
            let place = self.ask_once(|inventory| inventory.place_of_file(file));
            self.chosen.update(|chosen| {
                if let Some(place) = place {
                    chosen.remove(&place);
                }
            });
        }
    }
}
