//! One row of the trash: it shows an entry, when it was put there, and its two buttons.

use std::sync::Arc;

use leptos::prelude::*;
use portico_client::drive::model::TrashedEntry;

use crate::i18n::{format, say, t};
use crate::locales::{files as files_texts, trash as texts};
use crate::parts::entry_icon::{EntryIcon, family};
use crate::ui::{Checkbox, MenuButton, MenuItem, glyphs};

/// Draws one row.
#[component]
pub fn TrashRow(
    /// Its place in the list, from 0.
    index: usize,
    /// What it shows.
    row: Memo<Arc<TrashedEntry>>,
    /// Whether it is selected.
    selected: Memo<bool>,
    /// It was pressed.
    on_toggle: Callback<()>,
    /// What can be done with it.
    menu: Callback<(), Vec<MenuItem>>,
) -> impl IntoView {
    let name = Memo::new(move |_| row.read().entry.name.clone());
    let size = move || {
        row.read().entry.size().map_or_else(|| say(files_texts::NO_SIZE).to_owned(), format::size)
    };
    let when = move || {
        let seconds = row.read().trashed.0;
        view! { <time title=format::date_time(seconds)>{format::date(seconds)}</time> }
    };
    view! {
        <div
            class="row"
            class:row-selected=move || selected.get()
            role="row"
            aria-rowindex=(index + 2).to_string()
            aria-selected=move || if selected.get() { "true" } else { "false" }
            aria-label=move || name.get()
            on:click=move |_| on_toggle.run(())
        >
            <div class="cell cell-check" role="gridcell">
                <Checkbox
                    label=move || files_texts::select(&name.read())
                    checked=selected
                    on_toggle=move |_| on_toggle.run(())
                />
            </div>
            <div class="cell cell-name" role="gridcell">
                <EntryIcon family=Signal::derive(move || family(&row.read().entry)) />
                <div class="row-text">
                    <span class="row-name" title=move || name.get()>
                        {move || name.get()}
                    </span>
                    <span class="row-note" aria-hidden="true">
                        {move || format::date(row.read().trashed.0)}
                    </span>
                </div>
            </div>
            <div class="cell cell-size" role="gridcell">{size}</div>
            <div class="cell cell-time" role="gridcell">{when}</div>
            <div class="cell cell-menu" role="gridcell">
                <MenuButton
                    label=move || files_texts::actions_for(&name.read())
                    glyph=glyphs::ELLIPSIS
                    items=menu
                />
            </div>
        </div>
    }
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
