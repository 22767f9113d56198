//! The links as a list, and the bar for those that are selected.

use std::collections::HashSet;
use std::sync::Arc;

use leptos::prelude::*;
use portico_client::drive::model::EntryId;

use super::super::data::Data;
use super::row::Row;
use super::rows::LinkRow;
use crate::i18n::t;
use crate::locales::{files as files_texts, share as share_texts, shared as texts};
use crate::parts::media::{ROOMY_ROWS, use_media};
use crate::parts::selection_bar::SelectionBar;
use crate::parts::share::{SHARE, copy, full_address, share_value};
use crate::routes::router::use_router;
use crate::ui::{Checkbox, MenuItem, VirtualList, Window, glyphs};

/// Heights of a row in pixels; `style/views/shared.css` gives rows the same.
const ROW: f64 = 52.0;
const ROOMY_ROW: f64 = 60.0;

type Key = (EntryId, bool);

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
    let chosen = RwSignal::new(HashSet::<Key>::new());
    // What is not there any more cannot stay selected.
    Effect::new(move |_| {
        let there: HashSet<Key> = shown.read().iter().map(|row| row.key()).collect();
        if chosen.read_untracked().iter().any(|key| !there.contains(key)) {
            chosen.update(|chosen| chosen.retain(|key| there.contains(key)));
        }
    });
    let total = Memo::new(move |_| shown.read().len());
    let all = move |_| {
        let everything = chosen.read_untracked().len() == total.get_untracked();
        let rows = shown.get_untracked();
        chosen.update(|chosen| {
            chosen.clear();
            if !everything {
                chosen.extend(rows.iter().map(|row| row.key()));
            }
        });
    };
    let window = RwSignal::new(Window::default());
    let roomy = use_media(ROOMY_ROWS);
    let height = Signal::derive(move || if roomy.get() { ROOMY_ROW } else { ROW });
    let row = move |index: usize| row_view(index, shown, chosen, hands);
    let is_selecting = Memo::new(move |_| !chosen.read().is_empty());
    let bar = move || {
        let summary = Signal::derive(move || files_texts::selected(chosen.read().len() as u64));
        let items = Signal::derive(move || {
            let chosen = chosen.read();
            let rows = shown.read();
            hands.of_many(rows.iter().filter(|row| chosen.contains(&row.key())).cloned().collect())
        });
        let clear = move |()| chosen.update(HashSet::clear);
        view! { <SelectionBar summary=summary items=items on_clear=clear /> }
    };
    view! {
        <div
            class="listing listing-links"
            role="grid"
            aria-label=t(texts::LINKS)
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
                <div class="cell cell-name" role="columnheader">{t(texts::TARGET)}</div>
                <div class="cell cell-end" role="columnheader">{t(texts::END)}</div>
                <div class="cell cell-use" role="columnheader">{t(texts::USE)}</div>
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
    shown: Memo<Vec<Arc<LinkRow>>>,
    chosen: RwSignal<HashSet<Key>>,
    hands: Hands,
) -> Option<AnyView> {
    let first = shown.read_untracked().get(index).cloned()?;
    // When rows have left the end, the row is taken away in the same moment: it keeps its last looks until then.
    let row = Memo::new(move |before: Option<&Arc<LinkRow>>| {
        let rows = shown.read();
        rows.get(index).or(before).map_or_else(|| Arc::clone(&first), Arc::clone)
    });
    let selected = Memo::new(move |_| chosen.read().contains(&row.read().key()));
    let toggle = Callback::new(move |()| {
        let key = row.read_untracked().key();
        chosen.update(|chosen| {
            if !chosen.remove(&key) {
                chosen.insert(key);
            }
        });
    });
    let menu = Callback::new(move |()| hands.of_one(row.get_untracked()));
    let view = view! { <Row index=index row=row selected=selected on_toggle=toggle menu=menu /> };
    Some(view.into_any())
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
