//! One row of the trash: it shows an entry, when it was put there, and what can be done with it.

use std::sync::Arc;

use leptos::prelude::*;
use portico_client::drive::model::TrashedEntry;

use crate::i18n::{format, say, t};
use crate::locales::{files as files_texts, trash as texts};
use crate::parts::entry_icon::{EntryIcon, family};
use crate::ui::{MenuItem, glyphs};

/// The cells of one row.
#[must_use]
pub fn cells(row: Memo<Arc<TrashedEntry>>) -> Vec<AnyView> {
    let name = move || row.read().entry.name.clone();
    let size = move || {
        row.read().entry.size().map_or_else(|| say(files_texts::NO_SIZE).to_owned(), format::size)
    };
    let when = move || {
        let seconds = row.read().trashed.0;
        view! { <time title=format::date_time(seconds)>{format::date(seconds)}</time> }
    };
    let named = view! {
        <EntryIcon family=Signal::derive(move || family(&row.read().entry)) />
        <div class="row-text">
            <span class="row-name" title=name>
                {name}
            </span>
            <span class="row-note" aria-hidden="true">
                {move || format::date(row.read().trashed.0)}
            </span>
        </div>
    };
    vec![named.into_any(), size.into_any(), when.into_any()]
}

/// The offers for what is in the trash.
#[must_use]
pub fn items(restore: Callback<()>, delete: Callback<()>) -> Vec<MenuItem> {
    vec![
        MenuItem::new(t(texts::RESTORE), restore).with_glyph(glyphs::UNDO_2),
        MenuItem::new(t(texts::DELETE_FOREVER), delete)
            .with_glyph(glyphs::TRASH)
            .in_new_group()
            .dangerous(),
    ]
}
