//! The links as a list, and what can be done with those that are selected.

use std::collections::HashSet;
use std::sync::Arc;

use leptos::prelude::*;

use super::super::data::Data;
use super::row::cells;
use super::rows::LinkRow;
use crate::i18n::{Text, t};
use crate::locales::{share as share_texts, shared as texts};
use crate::parts::chosen_list::{ChosenList, DrawnRow, ListHands, ListLook, RowKey};
use crate::parts::share::{SHARE, copy, full_address, share_value};
use crate::routes::router::use_router;
use crate::ui::{MenuItem, glyphs};

const COLUMNS: [(&str, Text); 4] = [
    ("cell cell-name", texts::TARGET),
    ("cell cell-end", texts::END),
    ("cell cell-views", texts::VIEWS),
    ("cell cell-use", texts::USE),
];
/// `style/views/shared.css` gives rows the same height.
const LOOK: ListLook =
    ListLook { class: "listing listing-links", label: texts::LINKS, row: 52.0, columns: &COLUMNS };

/// What is done with links; handles only.
#[derive(Clone, Copy)]
struct Hands {
    data: Data,
    doomed: RwSignal<Vec<Arc<LinkRow>>>,
    change: Callback<String>,
}

/// Draws the list.
#[component]
pub fn List(
    /// Changes links.
    data: Data,
    /// The links, in order.
    shown: Memo<Vec<Arc<LinkRow>>>,
    /// Those that are asked about.
    doomed: RwSignal<Vec<Arc<LinkRow>>>,
) -> impl IntoView {
    let router = use_router();
    let change = move |ids: String| router.go(&router.href_with(SHARE, Some(&ids)));
    let hands = Hands { data, doomed, change: Callback::new(change) };
    let keys = Memo::new(move |_| shown.read().iter().map(|row| row.key()).collect::<Vec<_>>());
    let draw = move |index: usize| {
        let first = shown.read_untracked().get(index).cloned()?;
        // When rows have left the end, the row is taken away in the same moment: it keeps its last looks until then.
        let row = Memo::new(move |before: Option<&Arc<LinkRow>>| {
            let rows = shown.read();
            rows.get(index).or(before).map_or_else(|| Arc::clone(&first), Arc::clone)
        });
        Some(DrawnRow {
            name: Signal::derive(move || row.read().entry.name.clone()),
            cells: cells(row),
            menu: Callback::new(move |()| hands.of_one(row.get_untracked())),
        })
    };
    let items = move |chosen: HashSet<RowKey>| {
        let rows = shown.read();
        hands.of_many(rows.iter().filter(|row| chosen.contains(&row.key())).cloned().collect())
    };
    let list = ListHands { draw: Callback::new(draw), items: Callback::new(items) };
    view! { <ChosenList look=LOOK keys=keys hands=list /> }
}

impl Hands {
    fn of_one(self, row: Arc<LinkRow>) -> Vec<MenuItem> {
        let id = row.entry.id.clone();
        let address = full_address(&row.address);
        let guest = move || {
            // A browser that lets no window open has said so itself.
            let _ = window().open_with_url_and_target(&address, "_blank");
        };
        let change = move || self.change.run(share_value(std::iter::once(&id)));
        let rows = vec![row];
        let mut items = vec![self.copy(rows.clone())];
        items.push(MenuItem::new(t(share_texts::GUEST_SEES), guest).with_glyph(glyphs::EYE));
        items.push(MenuItem::new(t(texts::CHANGE), change).with_glyph(glyphs::USERS));
        items.extend(self.longer(&rows));
        items.push(self.end(rows));
        items
    }

    fn of_many(self, rows: Vec<Arc<LinkRow>>) -> Vec<MenuItem> {
        // The bar has little room: one way to let them live longer is enough there.
        let longer = self.longer(&rows).into_iter().take(1);
        let mut items = vec![self.copy(rows.clone())];
        items.extend(longer);
        items.push(self.end(rows));
        items
    }

    fn copy(self, rows: Vec<Arc<LinkRow>>) -> MenuItem {
        let word = if rows.len() == 1 { share_texts::COPY_LINK } else { share_texts::COPY_LINKS };
        let told = Callback::new(move |text| self.data.told(text));
        let copy = move || {
            let links: Vec<String> = rows.iter().map(|row| full_address(&row.address)).collect();
            copy(links.join("\n"), told);
        };
        MenuItem::new(t(word), copy).with_glyph(glyphs::COPY)
    }

    /// What lets those of them live longer that end.
    fn longer(self, rows: &[Arc<LinkRow>]) -> Vec<MenuItem> {
        let ending: Vec<Arc<LinkRow>> =
            rows.iter().filter(|row| row.expiring().is_some()).cloned().collect();
        let reason = ending.is_empty().then(|| t(texts::ENDS_NOT));
        let item = |word, days: i64| {
            let ending = ending.clone();
            let extend = move || self.data.extend(ending.clone(), days);
            MenuItem::new(t(word), extend).with_glyph(glyphs::CLOCK).with_reason(reason)
        };
        vec![item(texts::EXTEND_WEEK, 7).in_new_group(), item(texts::EXTEND_MONTH, 30)]
    }

    /// What is private again can be opened again; an address that was withdrawn never comes back, so that is asked about.
    fn end(self, rows: Vec<Arc<LinkRow>>) -> MenuItem {
        let has_ending = rows.iter().any(|row| row.expiring().is_some());
        let word = if has_ending { share_texts::WITHDRAW } else { texts::CLOSE };
        let end = move || {
            if has_ending {
                self.doomed.set(rows.clone());
            } else {
                self.data.withdraw(rows.clone());
            }
        };
        MenuItem::new(t(word), end).with_glyph(glyphs::EYE_OFF).in_new_group().dangerous()
    }
}
