//! What a person does with entries, however they are drawn: pressed, opened, walked through, asked for their menu.

use std::ops::Range;
use std::sync::Arc;

use leptos::ev::KeyboardEvent;
use leptos::html;
use leptos::prelude::*;
use portico_client::drive::model::Entry;
use portico_client::listing::selection::{Modifiers, Motion};

use super::keyboard::Command;
use super::listing::Sight;
use super::row::{Press, RowEvents, Shown, row_id};
use super::state::State;
use crate::ui::Anchor;

/// The hands on a listing.
#[derive(Clone, Copy)]
pub struct Handle {
    sight: Sight,
    /// The listing, which has the focus while its rows are walked through.
    pub grid: NodeRef<html::Div>,
    /// The place of the row that the keyboard is on.
    pub current: Memo<Option<usize>>,
    // The row whose button has opened the menu.
    menu_of: RwSignal<Option<usize>>,
    menu_row: Memo<Option<usize>>,
}

impl Handle {
    /// On what is being drawn.
    #[must_use]
    pub fn new(sight: Sight) -> Self {
        let menu_of = RwSignal::new(None::<usize>);
        Self {
            sight,
            grid: NodeRef::new(),
            current: Memo::new(move |_| sight.state.current()),
            menu_of,
            menu_row: Memo::new(move |_| menu_of.get().filter(|_| sight.menu_at.read().is_some())),
        }
    }

    /// What rows tell of what is done with them.
    #[must_use]
    pub fn row_events(self) -> RowEvents {
        RowEvents {
            href: self.sight.events.href,
            on_press: Callback::new(move |(index, press): (usize, Press)| self.press(index, press)),
            on_open: Callback::new(move |index: usize| self.open(index)),
            on_menu: Callback::new(move |(index, anchor, by_button): (usize, Anchor, bool)| {
                select_for_menu(self.sight.state, index);
                self.menu_of.set(by_button.then_some(index));
                self.sight.events.on_menu.run(anchor);
            }),
        }
    }

    /// What the row at this place shows, for as long as the owner of the moment lives.
    #[must_use]
    pub fn shown(self, index: usize) -> Option<Shown> {
        let Self { sight: Sight { state, cut, .. }, current, menu_row, .. } = self;
        let first = state.row(index)?;
        // When rows have left the end, the row is taken away in the same moment: it keeps its last looks until then.
        let entry = Memo::new(move |before: Option<&Arc<Entry>>| {
            let rows = state.rows.read();
            rows.get(index)
                .cloned()
                .or_else(|| before.cloned())
                .unwrap_or_else(|| Arc::clone(&first))
        });
        Some(Shown {
            index,
            entry,
            selected: Memo::new(move |_| state.selection.read().contains(&entry.read().id)),
            current: Memo::new(move |_| current.get() == Some(index)),
            cut: Memo::new(move |_| cut.read().contains(&entry.read().id)),
            has_menu: Memo::new(move |_| menu_row.get() == Some(index)),
        })
    }

    /// The `id` of the row that the keyboard is on, if it is one of these.
    #[must_use]
    pub fn active(self, rows: Range<usize>) -> Option<String> {
        self.current.get().filter(|index| rows.contains(index)).map(row_id)
    }

    /// Does what a key asks for, and keeps the key from meaning anything else.
    pub fn obey(self, event: &KeyboardEvent, command: Command) {
        let state = self.sight.state;
        event.prevent_default();
        event.stop_propagation();
        match command {
            Command::Go(motion) => walk(state, motion, Modifiers::default()),
            Command::Extend(motion) => walk(state, motion, Modifiers { range: true, add: false }),
            Command::Walk(motion) => walk(state, motion, Modifiers { add: true, range: false }),
            Command::Toggle => toggle_current(state),
            Command::SelectAll => state.select(|selection, rows| selection.select_all(rows)),
            Command::Open => {
                if let Some(index) = self.current.get_untracked() {
                    state.by_key.set_value(true);
                    self.open(index);
                }
            }
            Command::Menu => {
                let row = self.current.get_untracked().and_then(|index| {
                    select_for_menu(state, index);
                    document().get_element_by_id(&row_id(index))
                });
                self.menu_of.set(None);
                match row {
                    Some(row) => self.sight.events.on_menu.run(Anchor::below(&row, false)),
                    None => self.sight.events.on_command.run(command),
                }
            }
            Command::Clear => {
                state.select(|selection, _| selection.clear());
                self.sight.events.on_command.run(command);
            }
            Command::Up
            | Command::Rename
            | Command::Trash
            | Command::Copy
            | Command::Cut
            | Command::Undo
            | Command::Seek(_) => self.sight.events.on_command.run(command),
        }
    }

    fn press(self, index: usize, press: Press) {
        self.sight.state.select(|selection, rows| match press {
            Press::Only => selection.click(rows, index, Modifiers::default()),
            Press::Also => selection.click(rows, index, Modifiers { add: true, range: false }),
            Press::Through => selection.click(rows, index, Modifiers { add: false, range: true }),
        });
        // Wherever it was pressed: the keys belong to the listing now, and the row may scroll away.
        if let Some(grid) = self.grid.get_untracked() {
            // It is a stop of the Tab key, so it can take the focus.
            let _ = grid.focus();
        }
    }

    fn open(self, index: usize) {
        if let Some(entry) = self.sight.state.row(index) {
            self.sight.events.on_open.run(entry);
        }
    }
}

/// The keyboard goes to another row, which is brought into sight.
fn walk(state: State, motion: Motion, keys: Modifiers) {
    let mut reached = None;
    state.select(|selection, rows| reached = selection.press(rows, motion, keys));
    state.reveal(reached);
}

fn toggle_current(state: State) {
    state.select(|selection, _| {
        if let Some(id) = selection.focus().cloned() {
            selection.toggle(&id);
        }
    });
}

/// A menu is for what is selected: a row that is not becomes the only one.
fn select_for_menu(state: State, index: usize) {
    state.select(|selection, rows| {
        if let Some(id) = rows.get(index) {
            selection.click_for_menu(id);
        }
    });
}
