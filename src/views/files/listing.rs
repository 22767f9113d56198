//! The listing: a grid that keeps only the rows in sight, with the keyboard of a file manager.

use std::sync::Arc;

use leptos::ev::KeyboardEvent;
use leptos::html;
use leptos::prelude::*;
use portico_client::drive::model::{Entry, EntryId};
use portico_client::listing::selection::{Modifiers, Motion};
use portico_client::listing::sort::SortKey;

use super::columns::Columns;
use super::keyboard::{Command, seek};
use super::keys::command_of;
use super::row::{Press, Row, RowEvents, row_id};
use super::scroll::{follow_folder, go_on_by_key};
use super::state::State;
use crate::i18n::t;
use crate::locales::files as texts;
use crate::parts::media::{ROOMY_ROWS, use_media};
use crate::ui::{Anchor, ContextMenu, MenuItem, VirtualList, Window};

/// Heights of a row in pixels; `style/views/files.css` gives rows the same.
const ROW: f64 = 44.0;
const ROOMY_ROW: f64 = 60.0;

/// What the listing asks its owner to do.
#[derive(Clone, Copy)]
pub struct ListingEvents {
    /// Where an entry is opened.
    pub href: Callback<EntryId, String>,
    /// Opens the entry.
    pub on_open: Callback<Arc<Entry>>,
    /// Does what a key asks for, beyond moving around.
    pub on_command: Callback<Command>,
    /// Sorts by a column.
    pub on_sort: Callback<SortKey>,
    /// The menu for the selection shall open here.
    pub on_menu: Callback<Anchor>,
    /// The menu for the selection.
    pub menu: Callback<(), Vec<MenuItem>>,
}

/// Draws the listing.
#[component]
pub fn Listing(
    /// The view's state.
    state: State,
    /// Which entries were cut.
    cut: Signal<Vec<EntryId>>,
    /// Where the menu for the selection is open.
    menu_at: RwSignal<Option<Anchor>>,
    /// What it asks its owner to do.
    events: ListingEvents,
) -> impl IntoView {
    let grid = NodeRef::<html::Div>::new();
    let scroller = NodeRef::<html::Div>::new();
    let window = RwSignal::new(Window::default());
    let roomy = use_media(ROOMY_ROWS);
    let height = Signal::derive(move || if roomy.get() { ROOMY_ROW } else { ROW });
    let total = Memo::new(move |_| state.rows.read().len());
    let current = Memo::new(move |_| state.current());
    // The row whose button has opened the menu.
    let menu_of = RwSignal::new(None::<usize>);
    let menu_row = Memo::new(move |_| menu_of.get().filter(|_| menu_at.read().is_some()));
    follow_folder(state, scroller);
    go_on_by_key(state, grid);
    let on_press = move |(index, press): (usize, Press)| {
        state.select(|selection, rows| match press {
            Press::Only => selection.click(rows, index, Modifiers::default()),
            Press::Also => selection.click(rows, index, Modifiers { add: true, range: false }),
            Press::Through => selection.click(rows, index, Modifiers { add: false, range: true }),
        });
        // Wherever it was pressed: the keys belong to the listing now, and the row may scroll away.
        take_focus(grid);
    };
    let on_open = move |index: usize| {
        if let Some(entry) = state.row(index) {
            events.on_open.run(entry);
        }
    };
    let on_menu = move |(index, anchor, by_button): (usize, Anchor, bool)| {
        select_for_menu(state, index);
        menu_of.set(by_button.then_some(index));
        events.on_menu.run(anchor);
    };
    let row_events = RowEvents {
        href: events.href,
        on_press: Callback::new(on_press),
        on_open: Callback::new(on_open),
        on_menu: Callback::new(on_menu),
    };
    let on_key = move |event: KeyboardEvent| {
        let Some(command) = command_of(&event, window.get_untracked()) else { return };
        event.prevent_default();
        event.stop_propagation();
        match command {
            Command::Go(motion) => walk(state, motion, Modifiers::default()),
            Command::Extend(motion) => walk(state, motion, Modifiers { range: true, add: false }),
            Command::Walk(motion) => walk(state, motion, Modifiers { add: true, range: false }),
            Command::Seek(letter) => find(state, letter),
            Command::Toggle => toggle_current(state),
            Command::SelectAll => state.select(|selection, rows| selection.select_all(rows)),
            Command::Open => {
                if let Some(index) = current.get_untracked() {
                    state.by_key.set_value(true);
                    on_open(index);
                }
            }
            Command::Menu => {
                if let Some(index) = current.get_untracked() {
                    select_for_menu(state, index);
                    let row = document().get_element_by_id(&row_id(index));
                    menu_of.set(None);
                    if let Some(row) = row {
                        events.on_menu.run(Anchor::below(&row, false));
                    }
                }
            }
            Command::Clear => {
                state.select(|selection, _| selection.clear());
                events.on_command.run(command);
            }
            Command::Up
            | Command::Rename
            | Command::Trash
            | Command::Copy
            | Command::Cut
            | Command::Undo => events.on_command.run(command),
        }
    };
    let on_all = move |()| {
        state.select(|selection, rows| {
            if selection.len() == rows.len() {
                selection.clear()
            } else {
                selection.select_all(rows)
            }
        });
    };
    let row = move |index: usize| {
        let first = state.row(index)?;
        // When rows have left the end, the row is taken away in the same moment: it keeps its last looks until then.
        let entry = Memo::new(move |before: Option<&Arc<Entry>>| {
            let rows = state.rows.read();
            rows.get(index)
                .cloned()
                .or_else(|| before.cloned())
                .unwrap_or_else(|| Arc::clone(&first))
        });
        let selected = Memo::new(move |_| state.selection.read().contains(&entry.read().id));
        let is_current = Memo::new(move |_| current.get() == Some(index));
        let is_cut = Memo::new(move |_| cut.read().contains(&entry.read().id));
        let has_menu = Memo::new(move |_| menu_row.get() == Some(index));
        let row = view! {
            <Row
                index=index
                entry=entry
                selected=selected
                current=is_current
                cut=is_cut
                has_menu=has_menu
                events=row_events
            />
        };
        Some(row.into_any())
    };
    let active = move || {
        let index = current.get()?;
        let window = window.get();
        (window.start..window.end).contains(&index).then(|| row_id(index))
    };
    view! {
        <div
            class="listing"
            role="grid"
            tabindex="0"
            aria-label=move || state.folder_name().unwrap_or_else(|| crate::i18n::say(texts::TITLE).to_owned())
            aria-multiselectable="true"
            aria-rowcount=move || (total.get() + 1).to_string()
            aria-activedescendant=active
            node_ref=grid
            on:keydown=on_key
        >
            <Columns
                order=state.order
                extent=Signal::derive(move || state.extent())
                on_sort=events.on_sort
                on_all=on_all
            />
            <VirtualList
                total=total
                row_height=height
                window=window
                show_row=state.show_row
                node_ref=scroller
            >
                <For
                    each=move || window.get().start..window.get().end.min(total.get())
                    key=|index| *index
                    children=row
                />
            </VirtualList>
        </div>
        <ContextMenu label=t(texts::ACTIONS_FOR_SELECTION) at=menu_at items=events.menu />
    }
}

/// The keyboard goes to another row, which is brought into sight.
fn walk(state: State, motion: Motion, keys: Modifiers) {
    let mut reached = None;
    state.select(|selection, rows| reached = selection.press(rows, motion, keys));
    state.reveal(reached);
}

/// The keyboard goes to the next name that begins with a letter.
fn find(state: State, letter: char) {
    let rows = state.rows.get_untracked();
    let names = rows.iter().map(|row| row.name.as_str());
    let found = seek(names, untrack(|| state.current()), letter);
    if let Some(index) = found {
        state.select_only(index);
        state.reveal(found);
    }
}

fn toggle_current(state: State) {
    state.select(|selection, _| {
        if let Some(id) = selection.focus().cloned() {
            selection.toggle(&id);
        }
    });
}

fn take_focus(grid: NodeRef<html::Div>) {
    if let Some(grid) = grid.get_untracked() {
        // It is a stop of the Tab key, so it can.
        let _ = grid.focus();
    }
}

/// A menu is for what is selected: a row that is not becomes the only one.
fn select_for_menu(state: State, index: usize) {
    state.select(|selection, rows| {
        if let Some(id) = rows.get(index) {
            selection.click_for_menu(id);
        }
    });
}
