//! The buttons for how the folder is looked at: filter, grid, order, columns, details.

use leptos::prelude::*;
use portico_client::listing::looks::{Layout, Looks};
use portico_client::listing::sort::{Order, SortDirection, SortKey};

use super::super::appearance::Appearance;
use super::super::state::State;
use super::columns::ColumnChoice;
use super::narrowing::Narrowing;
use super::side::Side;
use super::sorter::Sorter;
use crate::i18n::{Text, t};
use crate::locales::{details as details_texts, files as files_texts, listing as texts};
use crate::parts::media::{NARROW, matches_media};
use crate::ui::{IconButton, MenuButton, MenuItem, glyphs};

const KEYS: [(SortKey, Text); 5] = [
    (SortKey::Name, files_texts::NAME),
    (SortKey::Size, files_texts::SIZE),
    (SortKey::Modified, files_texts::MODIFIED),
    (SortKey::Kind, texts::KIND),
    (SortKey::Access, files_texts::ACCESS),
];

const DIRECTIONS: [(SortDirection, Text); 2] =
    [(SortDirection::Ascending, texts::ASCENDING), (SortDirection::Descending, texts::DESCENDING)];

/// What the buttons turn.
#[derive(Clone, Copy)]
pub struct Tools {
    /// What the view shows.
    pub state: State,
    /// How entries are drawn.
    pub appearance: Appearance,
    /// Sorts.
    pub sorter: Sorter,
    /// Leaves out.
    pub narrowing: Narrowing,
    /// Which columns the list has.
    pub columns: ColumnChoice,
    /// The panel beside the listing.
    pub side: Side,
}

impl Tools {
    /// The buttons; those that a narrow page has no room for are in the menu.
    pub fn buttons(self) -> AnyView {
        view! {
            <div class="files-tools">
                <IconButton
                    label=t(texts::FILTER)
                    glyph=glyphs::LIST_FILTER
                    pressed=Signal::derive(move || Some(self.narrowing.is_shown()))
                    on_press=move |()| self.narrowing.turn()
                />
                <IconButton
                    label=t(texts::AS_GRID)
                    glyph=glyphs::LAYOUT_GRID
                    pressed=Signal::derive(move || Some(self.layout() == Layout::Grid))
                    on_press=move |()| self.turn_grid()
                />
                <MenuButton
                    label=t(texts::VIEW)
                    glyph=glyphs::SLIDERS
                    items=Callback::new(move |()| self.items())
                />
                {self.side.button()}
            </div>
        }
        .into_any()
    }

    /// What the menu of the view offers.
    #[must_use]
    pub fn items(self) -> Vec<MenuItem> {
        let mut items = self.layouts();
        items.extend(self.orders());
        let is_grid = untrack(|| self.layout()) == Layout::Grid;
        let columns = MenuItem::new(t(texts::COLUMNS_ITEM), move || self.columns.open());
        items.push(
            columns
                .with_glyph(glyphs::COLUMNS)
                .with_reason(is_grid.then(|| t(texts::ONLY_LIST)))
                .in_new_group(),
        );
        if matches_media(NARROW) {
            let filter = MenuItem::new(t(texts::FILTER_ITEM), move || self.narrowing.open());
            let details = MenuItem::new(t(details_texts::TITLE), move || self.side.turn(true));
            items.push(filter.with_glyph(glyphs::LIST_FILTER));
            items.push(details.with_glyph(glyphs::INFO));
        }
        items
    }

    /// The orders to choose from.
    #[must_use]
    pub fn orders(self) -> Vec<MenuItem> {
        let now = self.sorter.order();
        let by = |(key, text): (SortKey, Text)| {
            let order = Order { key, ..now };
            MenuItem::new(t(text), move || self.sorter.set(order)).with_check(now.key == key)
        };
        let directed = |(direction, text): (SortDirection, Text)| {
            let order = Order { direction, ..now };
            let item = MenuItem::new(t(text), move || self.sorter.set(order));
            item.with_check(now.direction == direction)
        };
        let mut items: Vec<MenuItem> = Vec::new();
        items.extend(begun(KEYS.into_iter().map(by)).map(|(is_first, item)| {
            if is_first { item.with_heading(t(texts::SORT_BY)).in_new_group() } else { item }
        }));
        items.extend(
            begun(DIRECTIONS.into_iter().map(directed))
                .map(|(is_first, item)| if is_first { item.in_new_group() } else { item }),
        );
        items
    }

    /// List or grid.
    #[must_use]
    pub fn layouts(self) -> Vec<MenuItem> {
        let now = untrack(|| self.layout());
        let choice = |layout: Layout, text: Text| {
            let choose = move || self.choose_layout(layout);
            MenuItem::new(t(text), choose).with_check(now == layout)
        };
        vec![choice(Layout::List, texts::LIST), choice(Layout::Grid, texts::GRID)]
    }

    /// From list to grid, and back.
    pub fn turn_grid(self) {
        let now = untrack(|| self.layout());
        self.choose_layout(match now {
            Layout::List => Layout::Grid,
            Layout::Grid => Layout::List,
        });
    }

    fn layout(self) -> Layout {
        self.appearance.looks().layout
    }

    fn choose_layout(self, layout: Layout) {
        let looks = Looks { layout, ..untrack(|| self.appearance.looks()) };
        self.appearance.choose(&looks);
        // Where the keyboard is stays in sight. In the first frame the new listing goes to where the folder was left.
        let reveal = move || {
            if self.state.folder.try_get_untracked().is_some() {
                self.state.reveal(untrack(|| self.state.current()));
            }
        };
        request_animation_frame(move || request_animation_frame(reveal));
    }
}

/// Says which one is the first.
fn begun<T>(items: impl Iterator<Item = T>) -> impl Iterator<Item = (bool, T)> {
    items.enumerate().map(|(at, item)| (at == 0, item))
}
