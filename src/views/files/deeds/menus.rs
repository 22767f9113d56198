//! The offers of the view as menu items: words, icons, and what picking one does.

use std::sync::Arc;

use leptos::prelude::*;
use portico_client::drive::model::{Entry, EntryId};

use super::super::actions::{Action, Can, Offer, actions, reason_text};
use super::super::state::{Open, count};
use super::perform::Perform;
use crate::i18n::{Text, t};
use crate::locales::files as texts;
use crate::parts::clipboard::Transport;
use crate::routes::path::Path;
use crate::routes::router::use_router;
use crate::ui::{Glyph, MenuItem, glyphs};

/// Turns entries into what can be done with them.
#[derive(Clone, Copy)]
pub struct Menus {
    perform: Perform,
    can: Signal<Can>,
    go: Callback<Path>,
}

impl Menus {
    /// For the view; to be called while it is built, because it has to know the router.
    #[must_use]
    pub fn new(perform: Perform, can: Signal<Can>) -> Self {
        let router = use_router();
        let go = move |path: Path| router.go(&path.href());
        Self { perform, can, go: Callback::new(go) }
    }

    /// The menu for these entries.
    #[must_use]
    pub fn items(self, entries: &[Arc<Entry>]) -> Vec<MenuItem> {
        let offers = actions(count(entries), self.can.get());
        offers.into_iter().map(|offer| self.item(offer, entries.to_vec())).collect()
    }

    /// Does it, unless it is not possible now.
    pub fn pick(self, action: Action, entries: Vec<Arc<Entry>>) {
        let offers = actions(count(&entries), self.can.get_untracked());
        if offers.iter().any(|it| it.action == action && it.disabled.is_none()) {
            self.act(action, entries);
        }
    }

    fn item(self, offer: Offer, entries: Vec<Arc<Entry>>) -> MenuItem {
        let Offer { action, disabled } = offer;
        let (text, glyph) = look(action);
        let item = MenuItem::new(t(text), move || self.act(action, entries.clone()))
            .with_glyph(glyph)
            .with_reason(disabled.map(|reason| t(reason_text(reason))));
        match action {
            Action::Trash => item.in_new_group().dangerous(),
            Action::Open | Action::Download | Action::Rename | Action::MoveTo | Action::CopyTo => {
                item
            }
        }
    }

    fn act(self, action: Action, entries: Vec<Arc<Entry>>) {
        let state = self.perform.state;
        match action {
            Action::Open => {
                if let Some(EntryId::Folder(id)) = entries.first().map(|entry| entry.id.clone()) {
                    self.go.run(Path::Folder(id));
                }
            }
            Action::Download => self.perform.download(&entries),
            Action::Rename => {
                if let Some(entry) = entries.into_iter().next() {
                    state.dialog.set(Some(Open::Rename(entry)));
                }
            }
            Action::MoveTo => state.dialog.set(Some(Open::Transport(Transport::Move, entries))),
            Action::CopyTo => state.dialog.set(Some(Open::Transport(Transport::Copy, entries))),
            Action::Trash => self.perform.trash(entries),
        }
    }
}

fn look(action: Action) -> (Text, Glyph) {
    match action {
        Action::Open => (texts::OPEN, glyphs::FOLDER_OPEN),
        Action::Download => (texts::DOWNLOAD, glyphs::DOWNLOAD),
        Action::Rename => (texts::RENAME, glyphs::PENCIL),
        Action::MoveTo => (texts::MOVE_TO, glyphs::FOLDER_INPUT),
        Action::CopyTo => (texts::COPY_TO, glyphs::COPY),
        Action::Trash => (texts::TRASH, glyphs::TRASH),
    }
}
