//! The offers of the view as menu items: words, icons, and what picking one does.

use std::sync::Arc;

use leptos::prelude::*;
use portico_client::drive::model::Entry;

use super::super::actions::{Action, Can, Offer, actions, reason_text};
use super::super::state::{Open, count};
use super::extra::Extra;
use super::into_folder;
use super::perform::Perform;
use super::side::Side;
use crate::i18n::{Text, t};
use crate::locales::{details as details_texts, files as texts, share as share_texts};
use crate::parts::clipboard::Transport;
use crate::parts::share::{SHARE, share_value};
use crate::routes::router::use_router;
use crate::ui::{Glyph, MenuItem, glyphs};

/// Turns entries into what can be done with them.
#[derive(Clone, Copy)]
pub struct Menus {
    perform: Perform,
    can: Signal<Can>,
    go: Callback<String>,
    share: Callback<String>,
    side: Side,
    extra: Extra,
}

impl Menus {
    /// For the view; to be called while it is built, because it has to know the router.
    #[must_use]
    pub fn new(perform: Perform, can: Signal<Can>, side: Side) -> Self {
        let router = use_router();
        let go = move |href: String| router.go(&href);
        let share = move |ids: String| router.go(&router.href_with(SHARE, Some(&ids)));
        let extra = Extra::new(perform, can);
        Self { perform, can, go: Callback::new(go), share: Callback::new(share), side, extra }
    }

    /// What can be done with these entries.
    #[must_use]
    pub fn items(self, entries: &[Arc<Entry>]) -> Vec<MenuItem> {
        let offers = actions(count(entries), self.can.get());
        offers.into_iter().map(|offer| self.item(offer, entries.to_vec())).collect()
    }

    /// The menu for these entries.
    #[must_use]
    pub fn menu(self, entries: &[Arc<Entry>]) -> Vec<MenuItem> {
        let mut items = Vec::new();
        for offer in actions(count(entries), self.can.get()) {
            let is_download = offer.action == Action::Download;
            let is_open = offer.action == Action::Open;
            items.push(self.item(offer, entries.to_vec()));
            if is_open {
                items.extend(self.extra.edit(entries));
            }
            if is_download {
                items.push(into_folder::item(self.perform, entries));
            }
        }
        let details = MenuItem::new(t(details_texts::TITLE), move || self.side.turn(true));
        items.push(self.extra.star(entries).in_new_group());
        items.push(details.with_glyph(glyphs::INFO));
        items
    }

    /// The keys of the menu's items, in the same order.
    #[must_use]
    pub fn keys(self, entries: &[Arc<Entry>]) -> Vec<Option<&'static str>> {
        let offers = actions(count(entries), self.can.get_untracked());
        let mut keys = Vec::new();
        for offer in offers {
            match offer.action {
                Action::Rename => keys.push(Some("F2")),
                Action::Trash => keys.push(Some("Delete")),
                // The folder of this computer follows.
                Action::Download => keys.extend([None, None]),
                // What edits it follows.
                Action::Open => {
                    keys.extend([None].into_iter().chain(self.extra.edit(entries).map(|_| None)))
                }
                Action::Share | Action::MoveTo | Action::CopyTo => keys.push(None),
            }
        }
        // The star and the details come last.
        keys.extend([None, None]);
        keys
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
            Action::Open
            | Action::Download
            | Action::Share
            | Action::Rename
            | Action::MoveTo
            | Action::CopyTo => item,
        }
    }

    fn act(self, action: Action, entries: Vec<Arc<Entry>>) {
        let state = self.perform.state;
        match action {
            Action::Open => {
                if let Some(entry) = entries.first() {
                    self.go.run(untrack(|| state.href(&entry.id)));
                }
            }
            Action::Download => self.perform.download(&entries),
            Action::Share => self.share.run(share_value(entries.iter().map(|entry| &entry.id))),
            Action::Rename => match <[Arc<Entry>; 1]>::try_from(entries) {
                Ok([entry]) => state.dialog.set(Some(Open::Rename(entry))),
                Err(entries) => self.perform.renaming.set(Some(entries)),
            },
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
        Action::Share => (share_texts::SHARE, glyphs::USERS),
        Action::Rename => (texts::RENAME, glyphs::PENCIL),
        Action::MoveTo => (texts::MOVE_TO, glyphs::FOLDER_INPUT),
        Action::CopyTo => (texts::COPY_TO, glyphs::COPY),
        Action::Trash => (texts::TRASH, glyphs::TRASH),
    }
}
