//! Editing and favorites in the menus of entries, and writing down what was opened.

use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;
use portico_client::drive::model::{Entry, EntryId, FileId};

use super::super::actions::{Can, Reason, reason_text};
use super::over::edit_href;
use super::perform::Perform;
use crate::i18n::{say, t};
use crate::locales::{editor as editor_texts, recent as texts};
use crate::parts::editor::{EDIT, refusal, refusal_sentence};
use crate::parts::folder_address::VIEW;
use crate::parts::lately::{Deed, Lately, Which, use_lately};
use crate::routes::router::{Router, use_router};
use crate::ui::{MenuItem, glyphs};

/// What is done with entries beside the view's own actions.
#[derive(Clone, Copy)]
pub struct Extra {
    perform: Perform,
    can: Signal<Can>,
    router: Router,
    lately: Lately,
}

impl Extra {
    /// For the view that is being built.
    #[must_use]
    pub fn new(perform: Perform, can: Signal<Can>) -> Self {
        let extra = Self { perform, can, router: use_router(), lately: use_lately() };
        extra.follow();
        extra
    }

    /// Edits a file; none for folders and for several entries.
    #[must_use]
    pub fn edit(self, entries: &[Arc<Entry>]) -> Option<MenuItem> {
        let [entry] = entries else { return None };
        let EntryId::File(file) = entry.id.clone() else { return None };
        let can = self.can.get_untracked();
        let reason = match refusal(entry) {
            Some(refusal) => Some(refusal_sentence(refusal)),
            None if !can.change => Some(say(reason_text(Reason::NotOffered)).to_owned()),
            // A text that this browser has kept is edited without a connection, too.
            None => None,
        };
        let router = self.router;
        let edit = move || router.go(&edit_href(router, &file));
        let item = MenuItem::new(t(editor_texts::EDIT), edit).with_glyph(glyphs::PENCIL);
        Some(item.with_reason(reason))
    }

    /// Makes entries favorites, or none when all of them are.
    #[must_use]
    pub fn star(self, entries: &[Arc<Entry>]) -> MenuItem {
        let is_favorite = |entry: &Arc<Entry>| untrack(|| self.lately.is_favorite(&entry.id));
        let is_star = !entries.iter().all(is_favorite);
        let text = if is_star { texts::STAR } else { texts::UNSTAR };
        let entries = entries.to_vec();
        let turn = move || self.turn(&entries, is_star);
        MenuItem::new(t(text), turn).with_glyph(glyphs::STAR)
    }

    fn turn(self, entries: &[Arc<Entry>], is_star: bool) {
        let folder = self.perform.state.folder.get_untracked();
        let changed: Vec<Arc<Entry>> = entries
            .iter()
            .filter(|entry| untrack(|| self.lately.is_favorite(&entry.id)) != is_star)
            .cloned()
            .collect();
        let turn = {
            let (folder, changed, lately) = (folder.clone(), changed.clone(), self.lately);
            move |is_star: bool| {
                for entry in &changed {
                    lately.star(entry, &folder, is_star);
                }
            }
        };
        turn(is_star);
        let count = changed.len() as u64;
        let told = match (changed.as_slice(), is_star) {
            ([one], true) => texts::starred_one(&one.name),
            ([one], false) => texts::unstarred_one(&one.name),
            (_, true) => texts::starred(count),
            (_, false) => texts::unstarred(count),
        };
        let toasts = self.perform.toasts;
        // Apart from the menu that asks: it is gone before anybody takes it back.
        spawn_local(async move {
            toasts.undoable(told, Callback::new(move |()| turn(!is_star)));
        });
    }

    /// Writes down which files are opened over the listing.
    fn follow(self) {
        let Self { perform, router, lately, .. } = self;
        let opened = Memo::new(move |_| {
            let id = router.param(EDIT).or_else(|| router.param(VIEW))?;
            Some(EntryId::File(FileId::new(id)))
        });
        Effect::new(move |_| {
            let Some(id) = opened.get() else { return };
            // Once for each, when the row is known; what happens to the row then is none of this.
            let folder = perform.state.folder.get();
            let row = perform.state.base.read().iter().find(|row| row.id == id).cloned();
            let is_first = lately
                .list(Which::Recent)
                .with_untracked(|list| list.first().is_some_and(|item| item.is(&id)));
            if let Some(row) = row
                && !is_first
            {
                lately.touched(&row, &folder, Deed::Opened);
            }
        });
    }
}
