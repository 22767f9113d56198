//! The trash as a list, and the bar for what is selected.

use std::collections::HashSet;
use std::sync::Arc;

use leptos::prelude::*;
use portico_client::drive::model::{Entry, EntryId, TrashedEntry};

use super::data::Data;
use super::dialogs::Question;
use super::row::{TrashRow, items};
use crate::i18n::t;
use crate::locales::{files as files_texts, trash as texts};
use crate::parts::media::{ROOMY_ROWS, use_media};
use crate::parts::selection_bar::SelectionBar;
use crate::ui::{Checkbox, MenuItem, VirtualList, Window};

/// Heights of a row in pixels; `style/views/files.css` gives rows the same.
const ROW: f64 = 44.0;
const ROOMY_ROW: f64 = 60.0;

/// Draws the list.
#[component]
pub fn Listing(
    /// What is in the trash.
    data: Data,
    /// Asks before deleting.
    question: RwSignal<Option<Question>>,
) -> impl IntoView {
    let chosen = RwSignal::new(HashSet::<EntryId>::new());
    // What is not there any more cannot stay selected.
    Effect::new(move |_| {
        let rows = data.rows.read();
        let there: HashSet<&EntryId> = rows.iter().map(|row| &row.entry.id).collect();
        if chosen.read_untracked().iter().any(|id| !there.contains(id)) {
            chosen.update(|chosen| chosen.retain(|id| there.contains(id)));
        }
    });
    let total = Memo::new(move |_| data.rows.read().len());
    let all = move |_| {
        let everything = chosen.read_untracked().len() == total.get_untracked();
        let rows = data.rows.get_untracked();
        chosen.update(|chosen| {
            chosen.clear();
            if !everything {
                chosen.extend(rows.iter().map(|row| row.entry.id.clone()));
            }
        });
    };
    let window = RwSignal::new(Window::default());
    let roomy = use_media(ROOMY_ROWS);
    let height = Signal::derive(move || if roomy.get() { ROOMY_ROW } else { ROW });
    let row = move |index: usize| row_view(index, data, chosen, question);
    let bar = move || {
        let summary = Signal::derive(move || files_texts::selected(chosen.read().len() as u64));
        let items = Signal::derive(move || offers(data, question, move || selected(data, chosen)));
        let clear = move |()| chosen.update(HashSet::clear);
        view! { <SelectionBar summary=summary items=items on_clear=clear /> }
    };
    let is_selecting = Memo::new(move |_| !chosen.read().is_empty());
    view! {
        <div
            class="listing listing-trash"
            role="grid"
            aria-label=t(texts::TITLE)
            aria-multiselectable="true"
            aria-rowcount=move || (total.get() + 1).to_string()
        >
            <div class="columns" role="row" aria-rowindex="1">
                <div class="cell cell-check" role="columnheader">
                    <Checkbox
                        label=t(files_texts::SELECT_ALL)
                        checked=Signal::derive(move || chosen.read().len() == total.get())
                        mixed=Signal::derive(move || is_selecting.get() && chosen.read().len() < total.get())
                        on_toggle=all
                    />
                </div>
                <div class="cell cell-name" role="columnheader">{t(files_texts::NAME)}</div>
                <div class="cell cell-size" role="columnheader">{t(files_texts::SIZE)}</div>
                <div class="cell cell-time" role="columnheader">{t(texts::TRASHED)}</div>
                <div class="cell cell-menu" role="columnheader">
                    <span class="visually-hidden">{t(files_texts::ROW_ACTIONS)}</span>
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
    data: Data,
    chosen: RwSignal<HashSet<EntryId>>,
    question: RwSignal<Option<Question>>,
) -> Option<AnyView> {
    let first = data.rows.read_untracked().get(index).cloned()?;
    // When rows have left the end, the row is taken away in the same moment: it keeps its last looks until then.
    let row = Memo::new(move |before: Option<&Arc<TrashedEntry>>| {
        let rows = data.rows.read();
        rows.get(index).or(before).map_or_else(|| Arc::clone(&first), Arc::clone)
    });
    let selected = Memo::new(move |_| chosen.read().contains(&row.read().entry.id));
    let toggle = Callback::new(move |()| {
        let id = row.read_untracked().entry.id.clone();
        chosen.update(|chosen| {
            if !chosen.remove(&id) {
                chosen.insert(id);
            }
        });
    });
    let menu = Callback::new(move |()| {
        offers(data, question, move || vec![Arc::new(row.read_untracked().entry.clone())])
    });
    let view = view! {
        <TrashRow index=index row=row selected=selected on_toggle=toggle menu=menu />
    };
    Some(view.into_any())
}

fn offers(
    data: Data,
    question: RwSignal<Option<Question>>,
    entries: impl Fn() -> Vec<Arc<Entry>> + Copy + Send + Sync + 'static,
) -> Vec<MenuItem> {
    items(
        Callback::new(move |()| data.restore(entries())),
        Callback::new(move |()| question.set(Some(Question::These(entries())))),
    )
}

fn selected(data: Data, chosen: RwSignal<HashSet<EntryId>>) -> Vec<Arc<Entry>> {
    let chosen = chosen.read_untracked();
    let rows = data.rows.read_untracked();
    let entries = rows.iter().map(|row| &row.entry).filter(|entry| chosen.contains(&entry.id));
    entries.map(|entry| Arc::new(entry.clone())).collect()
}
