//! The trash as a list, and what can be done with what is selected.

use std::collections::HashSet;
use std::sync::Arc;

use leptos::prelude::*;
use portico_client::drive::model::{Entry, TrashedEntry};

use super::data::Data;
use super::dialogs::Question;
use super::row::{cells, items};
use crate::i18n::Text;
use crate::locales::{files as files_texts, trash as texts};
use crate::parts::chosen_list::{ChosenList, DrawnRow, ListHands, ListLook, RowKey, entry_key};
use crate::ui::MenuItem;

const COLUMNS: [(&str, Text); 3] = [
    ("cell cell-name", files_texts::NAME),
    ("cell cell-size", files_texts::SIZE),
    ("cell cell-time", texts::TRASHED),
];
/// `style/views/files.css` gives rows the same height.
const LOOK: ListLook =
    ListLook { class: "listing listing-trash", label: texts::TITLE, row: 44.0, columns: &COLUMNS };

/// Draws the list.
#[component]
pub fn Listing(
    /// What is in the trash.
    data: Data,
    /// Asks before deleting.
    question: RwSignal<Option<Question>>,
) -> impl IntoView {
    let keys = Memo::new(move |_| {
        data.rows.read().iter().map(|row| entry_key(&row.entry.id)).collect::<Vec<_>>()
    });
    let draw = move |index: usize| {
        let first = data.rows.read_untracked().get(index).cloned()?;
        // When rows have left the end, the row is taken away in the same moment: it keeps its last looks until then.
        let row = Memo::new(move |before: Option<&Arc<TrashedEntry>>| {
            let rows = data.rows.read();
            rows.get(index).or(before).map_or_else(|| Arc::clone(&first), Arc::clone)
        });
        let menu =
            move |()| offers(data, question, vec![Arc::new(row.read_untracked().entry.clone())]);
        Some(DrawnRow {
            name: Signal::derive(move || row.read().entry.name.clone()),
            cells: cells(row),
            menu: Callback::new(menu),
        })
    };
    let items = move |chosen: HashSet<RowKey>| {
        let rows = data.rows.read();
        let is_chosen = |row: &&Arc<TrashedEntry>| chosen.contains(&entry_key(&row.entry.id));
        let entries = rows.iter().filter(is_chosen).map(|row| Arc::new(row.entry.clone()));
        offers(data, question, entries.collect())
    };
    let hands = ListHands { draw: Callback::new(draw), items: Callback::new(items) };
    view! { <ChosenList look=LOOK keys=keys hands=hands /> }
}

fn offers(
    data: Data,
    question: RwSignal<Option<Question>>,
    entries: Vec<Arc<Entry>>,
) -> Vec<MenuItem> {
    let doomed = entries.clone();
    items(
        Callback::new(move |()| data.restore(entries.clone())),
        Callback::new(move |()| question.set(Some(Question::These(doomed.clone())))),
    )
}
