//! A list whose rows can be selected: a grid that keeps only the rows in sight, and the bar for what is selected.

use std::collections::HashSet;

use leptos::prelude::*;
use portico_client::drive::model::EntryId;

use super::media::{ROOMY_ROWS, use_media};
use super::selection_bar::SelectionBar;
use crate::i18n::{Text, t};
use crate::locales::files as texts;
use crate::ui::{Checkbox, MenuButton, MenuItem, VirtualList, Window, glyphs};

/// The height of a row in pixels where there is little room beside it, or fingers; the style says the same.
const ROOMY_ROW: f64 = 60.0;

/// What tells a row from the others.
pub type RowKey = String;

/// How the list looks.
#[derive(Debug, Clone, Copy)]
pub struct ListLook {
    /// Its class, which says where the columns are.
    pub class: &'static str,
    /// Its name.
    pub label: Text,
    /// The usual height of a row in pixels; the style says the same.
    pub row: f64,
    /// The columns between the box and the menu: their class and their name.
    pub columns: &'static [(&'static str, Text)],
}

/// What a row shows; it follows the row at its place.
pub struct DrawnRow {
    /// What it is called.
    pub name: Signal<String>,
    /// Its cells, in the order of the columns.
    pub cells: Vec<AnyView>,
    /// What can be done with it.
    pub menu: Callback<(), Vec<MenuItem>>,
}

/// What is done with the rows.
#[derive(Clone, Copy)]
pub struct ListHands {
    /// Draws the row at a place; none where there is none.
    pub draw: Callback<usize, Option<DrawnRow>>,
    /// What can be done with these.
    pub items: Callback<HashSet<RowKey>, Vec<MenuItem>>,
}

/// Draws the list.
#[component]
pub fn ChosenList(
    /// How it looks.
    look: ListLook,
    /// What is in it, in order.
    keys: Memo<Vec<RowKey>>,
    /// What is done with it.
    hands: ListHands,
) -> impl IntoView {
    let chosen = RwSignal::new(HashSet::<RowKey>::new());
    // What is not there any more cannot stay selected.
    Effect::new(move |_| {
        let keys = keys.read();
        let there: HashSet<&RowKey> = keys.iter().collect();
        if chosen.read_untracked().iter().any(|key| !there.contains(key)) {
            chosen.update(|chosen| chosen.retain(|key| there.contains(key)));
        }
    });
    let total = Memo::new(move |_| keys.read().len());
    let all = move |_| {
        let everything = chosen.read_untracked().len() == total.get_untracked();
        let rows = if everything { Vec::new() } else { keys.get_untracked() };
        chosen.set(rows.into_iter().collect());
    };
    let window = RwSignal::new(Window::default());
    let roomy = use_media(ROOMY_ROWS);
    let height = Signal::derive(move || if roomy.get() { ROOMY_ROW } else { look.row });
    let row = move |index: usize| row_view(index, look, keys, chosen, hands.draw.run(index)?);
    let is_selecting = Memo::new(move |_| !chosen.read().is_empty());
    let bar = move || {
        let summary = Signal::derive(move || texts::selected(chosen.read().len() as u64));
        let items = Signal::derive(move || hands.items.run(chosen.get()));
        let clear = move |()| chosen.update(HashSet::clear);
        view! { <SelectionBar summary=summary items=items on_clear=clear /> }
    };
    let column = |(class, text): &(&'static str, Text)| {
        view! {
            <div class=*class role="columnheader">
                {t(*text)}
            </div>
        }
        .into_any()
    };
    view! {
        <div
            class=look.class
            role="grid"
            aria-label=t(look.label)
            aria-multiselectable="true"
            aria-rowcount=move || (total.get() + 1).to_string()
        >
            <div class="columns" role="row" aria-rowindex="1">
                <div class="cell cell-check" role="columnheader">
                    <Checkbox
                        label=t(texts::SELECT_ALL)
                        checked=Signal::derive(move || chosen.read().len() == total.get())
                        mixed=Signal::derive(move || is_selecting.get() && chosen.read().len() < total.get())
                        on_toggle=all
                    />
                </div>
                {look.columns.iter().map(column).collect_view()}
                <div class="cell cell-menu" role="columnheader">
                    <span class="visually-hidden">{t(texts::ROW_ACTIONS)}</span>
                </div>
            </div>
            <VirtualList total=total row_height=height window=window>
                <For
                    each=move || window.get().start..window.get().end.min(total.get())
                    key=|index| *index
                    children=row
                />
            </VirtualList>
        </div>
        {move || is_selecting.get().then(bar)}
    }
}

fn row_view(
    index: usize,
    look: ListLook,
    keys: Memo<Vec<RowKey>>,
    chosen: RwSignal<HashSet<RowKey>>,
    drawn: DrawnRow,
) -> Option<AnyView> {
    let DrawnRow { name, cells, menu } = drawn;
    let key = move || keys.read().get(index).cloned().unwrap_or_default();
    let selected = Memo::new(move |_| chosen.read().contains(&key()));
    let toggle = Callback::new(move |()| {
        let key = untrack(key);
        chosen.update(|chosen| {
            if !chosen.remove(&key) {
                chosen.insert(key);
            }
        });
    });
    let cell = |((class, _), cell): (&(&'static str, Text), AnyView)| {
        view! {
            <div class=*class role="gridcell">
                {cell}
            </div>
        }
        .into_any()
    };
    let cells = look.columns.iter().zip(cells).map(cell).collect_view();
    let view = view! {
        <div
            class="row"
            class:row-selected=move || selected.get()
            role="row"
            aria-rowindex=(index + 2).to_string()
            aria-selected=move || if selected.get() { "true" } else { "false" }
            aria-label=move || name.get()
            on:click=move |_| toggle.run(())
        >
            <div class="cell cell-check" role="gridcell">
                <Checkbox
                    label=move || texts::select(&name.read())
                    checked=selected
                    on_toggle=move |_| toggle.run(())
                />
            </div>
            {cells}
            <div class="cell cell-menu" role="gridcell">
                <MenuButton
                    label=move || texts::actions_for(&name.read())
                    glyph=glyphs::ELLIPSIS
                    items=menu
                />
            </div>
        </div>
    };
    Some(view.into_any())
}

/// What tells an entry from the others.
#[must_use]
pub fn entry_key(id: &EntryId) -> RowKey {
    match id {
        EntryId::Folder(id) => ["d", id.as_str()].concat(),
        EntryId::File(id) => ["f", id.as_str()].concat(),
    }
}
