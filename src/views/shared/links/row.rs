//! One link: what it leads to, when it ends, how often it was used.

use std::sync::Arc;

use leptos::prelude::*;
use portico_client::drive::model::{Access, ExpiringLink};
use portico_client::listing::sort::Order;

use super::rows::{Kind, LinkRow};
use crate::i18n::{format, say};
use crate::locales::{files as files_texts, share as share_texts, shared as texts};
use crate::parts::entry_icon::{EntryIcon, family};
use crate::parts::folder_address::entry_href;
use crate::parts::share::today;
use crate::ui::{Checkbox, MenuButton, MenuItem, glyphs};

/// Draws one row.
#[component]
pub fn Row(
    /// Its place in the list, from 0.
    index: usize,
    /// What it shows.
    row: Memo<Arc<LinkRow>>,
    /// Whether it is selected.
    selected: Memo<bool>,
    /// It was pressed.
    on_toggle: Callback<()>,
    /// What can be done with it.
    menu: Callback<(), Vec<MenuItem>>,
) -> impl IntoView {
    let name = Memo::new(move |_| row.read().entry.name.clone());
    let href = move || {
        let row = row.read();
        entry_href(&row.folder, Order::default(), &row.entry.id)
    };
    let end = Memo::new(move |_| ends(&row.read()));
    let is_soon = Memo::new(move |_| row.read().ends_soon(today()));
    let place = move || {
        let row = row.read();
        [kind_word(&row), " · ", &row.place].concat()
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
                    <a class="row-name" href=href title=move || name.get()>
                        {move || name.get()}
                    </a>
                    <span class="row-place">{place}</span>
                    <span class="row-note" aria-hidden="true">
                        {move || end.get()}
                    </span>
                </div>
            </div>
            <div class="cell cell-end" class:cell-soon=move || is_soon.get() role="gridcell">
                {move || end.get()}
            </div>
            <div class="cell cell-use" role="gridcell">
                {move || used(&row.read())}
            </div>
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

fn kind_word(row: &LinkRow) -> &'static str {
    match (&row.kind, row.entry.access) {
        (Kind::Expiring(_), _) => say(texts::EXPIRING),
        (Kind::Page { .. }, Access::Hidden) => say(texts::HIDDEN),
        (Kind::Page { .. }, Access::Public | Access::Private) => say(texts::PUBLIC),
    }
}

fn ends(row: &LinkRow) -> String {
    match row.expiring() {
        None => say(texts::NEVER).to_owned(),
        Some(link) if link.terms.last_day <= today() => say(share_texts::ENDS_TODAY).to_owned(),
        Some(link) => format::date(link.terms.last_day.noon()),
    }
}

fn used(row: &LinkRow) -> String {
    match &row.kind {
        Kind::Expiring(link) => used_of(link),
        Kind::Page { counts: Some(counts) } => texts::downloads(counts.downloads),
        Kind::Page { counts: None } => say(files_texts::NO_SIZE).to_owned(),
    }
}

fn used_of(link: &ExpiringLink) -> String {
    let used = format::number(u64::from(link.used));
    match link.terms.uses {
        Some(most) => texts::used_of(&used, &format::number(u64::from(most))),
        None => share_texts::used(u64::from(link.used)),
    }
}
