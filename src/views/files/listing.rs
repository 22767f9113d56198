//! The listing: a grid that keeps only the rows in sight, with the keyboard of a file manager.

use std::sync::Arc;

use leptos::ev::KeyboardEvent;
use leptos::html;
use leptos::prelude::*;
use portico_client::drive::model::{Entry, EntryId};
use portico_client::listing::sort::SortKey;

use super::columns::{Columns, Middle, Sorting};
use super::handle::Handle;
use super::keyboard::Command;
use super::keys::command_of;
use super::row::Row;
use super::scroll::{follow_folder, go_on_by_key};
use super::state::State;
use crate::i18n::say;
use crate::locales::files as texts;
use crate::parts::media::{ROOMY_ROWS, use_media};
use crate::ui::{Anchor, VirtualList, Window};

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
}

/// What entries are drawn from, whichever way.
#[derive(Clone, Copy)]
pub struct Sight {
    /// The view's state.
    pub state: State,
    /// Which entries were cut.
    pub cut: Signal<Vec<EntryId>>,
    /// Where the menu for the selection is open.
    pub menu_at: RwSignal<Option<Anchor>>,
    /// What the owner is asked to do.
    pub events: ListingEvents,
}

impl Sight {
    /// The name of the listing, for screen readers.
    #[must_use]
    pub fn name(self) -> String {
        self.state.folder_name().unwrap_or_else(|| say(texts::TITLE).to_owned())
    }
}

/// Draws a line for each entry, with the usual columns or with others.
pub fn listing(sight: Sight, middle: Option<Middle>) -> AnyView {
    view! { <Listing sight=sight middle=middle /> }.into_any()
}

#[component]
fn Listing(sight: Sight, middle: Option<Middle>) -> impl IntoView {
    let Sight { state, events, .. } = sight;
    let handle = Handle::new(sight);
    let scroller = NodeRef::<html::Div>::new();
    let window = RwSignal::new(Window::default());
    let roomy = use_media(ROOMY_ROWS);
    let height = Signal::derive(move || if roomy.get() { ROOMY_ROW } else { ROW });
    let total = Memo::new(move |_| state.rows.read().len());
    follow_folder(state, scroller);
    go_on_by_key(state, handle.grid);
    let on_key = move |event: KeyboardEvent| {
        if let Some(command) = command_of(&event, window.get_untracked()) {
            handle.obey(&event, command);
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
    let sorting = Sorting { order: state.order, on_sort: events.on_sort };
    let row_events = handle.row_events();
    let row = move |index: usize| {
        let shown = handle.shown(index)?;
        Some(view! { <Row shown=shown middle=middle events=row_events /> }.into_any())
    };
    let active = move || {
        let window = window.get();
        handle.active(window.start..window.end)
    };
    view! {
        <div
            class="listing"
            role="grid"
            tabindex="0"
            aria-label=move || sight.name()
            aria-multiselectable="true"
            aria-rowcount=move || (total.get() + 1).to_string()
            aria-activedescendant=active
            node_ref=handle.grid
            on:keydown=on_key
        >
            <Columns
                sorting=sorting
                middle=middle
                extent=Signal::derive(move || state.extent())
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
    }
}
