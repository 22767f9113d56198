//! The customers as a grid that keeps only the rows in sight, and the bar for those that are selected.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use leptos::html;
use leptos::prelude::*;
use portico_client::drive::model::partner::{
    Column, CustomerId, CustomerQuery, CustomerRow, Direction, Reminder,
};

use super::super::Scene;
use super::super::data::Deed;
use super::super::query::{SORT, pressed, sort};
use super::row::{Pending, Row};
use crate::i18n::{Text, t};
use crate::locales::{customer as customer_texts, files as files_texts, partner as texts};
use crate::parts::media::{ROOMY_ROWS, use_media};
use crate::parts::selection_bar::SelectionBar;
use crate::ui::{Checkbox, Icon, MenuItem, VirtualList, Window, glyphs};

/// Heights of a row in pixels; `style/views/partner.css` gives rows the same.
const ROW: f64 = 52.0;
const ROOMY_ROW: f64 = 64.0;
/// Pages that somebody only scrolls past are not asked for.
const PAUSE: Duration = Duration::from_millis(70);
/// So many are selected at a time at most.
const MOST: usize = 1000;

/// Those that are selected, wherever the list has been scrolled to.
pub type Chosen = RwSignal<HashMap<CustomerId, Arc<CustomerRow>>>;

/// Draws the list.
#[component]
pub fn List(
    /// What the view shares.
    scene: Scene,
    /// What the address asks for.
    query: Memo<CustomerQuery>,
) -> impl IntoView {
    let data = scene.data;
    let chosen: Chosen = RwSignal::new(HashMap::new());
    let scroller = NodeRef::<html::Div>::new();
    // Another list is another selection, and begins at its top.
    let begin = move || {
        chosen.update(HashMap::clear);
        if let Some(list) = scroller.get_untracked() {
            list.set_scroll_top(0);
        }
    };
    Effect::watch(move || query.get(), move |_, _, _| begin(), false);
    let total = Memo::new(move |_| data.book.read().height());
    let window = RwSignal::new(Window::default());
    let left_at = data.scrolled.get_value();
    scroller.on_load(move |list| {
        // Not before the rows are there.
        request_animation_frame(move || list.set_scroll_top(left_at));
    });
    Effect::new(move |_| {
        let Window { start, end } = window.get();
        if let Some(list) = scroller.get_untracked() {
            data.scrolled.set_value(list.scroll_top());
        }
        if !data.book.read().missing(start..end).is_empty() {
            let look = move || {
                if let Some(Window { start, end }) = window.try_get_untracked() {
                    data.need(start..end);
                }
            };
            set_timeout(look, PAUSE);
        }
    });
    let roomy = use_media(ROOMY_ROWS);
    let height = Signal::derive(move || if roomy.get() { ROOMY_ROW } else { ROW });
    let is_selecting = Memo::new(move |_| !chosen.read().is_empty());
    let row = move |index: usize| row_view(scene, index, chosen);
    let is_all = Memo::new(move |_| {
        let count = data.book.read().total();
        is_selecting.get() && count == Some(chosen.read().len())
    });
    view! {
        <div
            class="listing listing-customers"
            role="grid"
            aria-label=t(texts::CUSTOMERS)
            aria-multiselectable="true"
            aria-rowcount=move || (total.get() + 1).to_string()
            aria-busy=move || data.is_loading.get().then_some("true")
        >
            <div class="columns" role="row" aria-rowindex="1">
                <div class="cell cell-check" role="columnheader">
                    <Checkbox
                        label=t(files_texts::SELECT_ALL)
                        checked=is_all
                        mixed=Signal::derive(move || is_selecting.get() && !is_all.get())
                        on_toggle=move |_| select_all(scene, chosen, is_all.get_untracked())
                    />
                </div>
                <Heading scene=scene query=query column=Column::LastName text=texts::NAME class="cell cell-name" />
                <Heading scene=scene query=query column=Column::Plan text=texts::PLAN class="cell cell-plan" />
                <div class="cell cell-standing" role="columnheader">{t(texts::STANDING)}</div>
                <div class="cell cell-storage" role="columnheader">{t(texts::STORAGE)}</div>
                <Heading scene=scene query=query column=Column::Since text=texts::SINCE class="cell cell-since" />
                <Heading scene=scene query=query column=Column::Due text=texts::DUE class="cell cell-due" />
                <div class="cell cell-menu" role="columnheader">
                    <span class="visually-hidden">{t(files_texts::ROW_ACTIONS)}</span>
                </div>
            </div>
            <VirtualList total=total row_height=height window=window node_ref=scroller>
                <For
                    each=move || window.get().start..window.get().end.min(total.get())
                    key=|index| *index
                    children=row
                />
            </VirtualList>
        </div>
        {move || is_selecting.get().then(|| view! { <Bar scene=scene chosen=chosen /> })}
    }
}

/// A column's name, which sorts by it when it is pressed.
#[component]
fn Heading(
    scene: Scene,
    query: Memo<CustomerQuery>,
    column: Column,
    text: Text,
    class: &'static str,
) -> impl IntoView {
    let router = scene.router;
    let way = Memo::new(move |_| {
        let query = query.read();
        query.order.first().filter(|(first, _)| *first == column).map(|(_, way)| *way)
    });
    let press = move |_| {
        let order = pressed(&query.get_untracked().order, column);
        router.replace(&router.href_with(SORT, sort(&order).as_deref()));
    };
    let sign = move || {
        way.get().map(|way| {
            let glyph = match way {
                Direction::Up => glyphs::ARROW_UP,
                Direction::Down => glyphs::ARROW_DOWN,
            };
            view! { <Icon glyph=glyph /> }
        })
    };
    let sorted = move || match way.get()? {
        Direction::Up => Some("ascending"),
        Direction::Down => Some("descending"),
    };
    view! {
        <div class=class role="columnheader" aria-sort=sorted>
            <button type="button" class="column-button" on:click=press>
                {t(text)}
                {sign}
            </button>
        </div>
    }
}

fn row_view(scene: Scene, index: usize, chosen: Chosen) -> AnyView {
    let data = scene.data;
    let found = Memo::new(move |_| data.book.read().get(index).cloned());
    let has_come = Memo::new(move |_| found.read().is_some());
    let view = move || {
        if !has_come.get() {
            return view! { <Pending index=index /> }.into_any();
        }
        let Some(first) = found.get_untracked() else { return ().into_any() };
        // A row that has just left the list keeps its last looks until it is taken away.
        let row = Memo::new(move |before: Option<&Arc<CustomerRow>>| {
            found.get().or_else(|| before.cloned()).unwrap_or_else(|| Arc::clone(&first))
        });
        view! { <Row scene=scene index=index row=row chosen=chosen /> }.into_any()
    };
    view.into_any()
}

/// Selects all that the list shows; those of a long one would be too many to look at.
fn select_all(scene: Scene, chosen: Chosen, is_all: bool) {
    let data = scene.data;
    if is_all {
        chosen.update(HashMap::clear);
        return;
    }
    let book = data.book.read_untracked();
    let known: Vec<Arc<CustomerRow>> = book.rows().cloned().collect();
    match book.total() {
        Some(total) if total == known.len() && total <= MOST => {
            chosen.update(|chosen| {
                chosen.extend(known.into_iter().map(|row| (row.id.clone(), row)));
            });
        }
        Some(total) if total <= MOST => data.fetch_all(move |rows| {
            chosen.try_update(|chosen| {
                chosen.extend(rows.into_iter().map(|row| (row.id.clone(), row)));
            });
        }),
        Some(_) | None => data.cannot(texts::too_many(MOST as u64)),
    }
}

/// What can be done with those that are selected.
#[component]
fn Bar(scene: Scene, chosen: Chosen) -> impl IntoView {
    let data = scene.data;
    let summary = Signal::derive(move || files_texts::selected(chosen.read().len() as u64));
    let rows = move || {
        let mut now = chosen.get_untracked();
        // Something may have been done to them since they were selected.
        for row in data.book.read_untracked().rows() {
            if let Some(known) = now.get_mut(&row.id) {
                *known = Arc::clone(row);
            }
        }
        let mut rows: Vec<Arc<CustomerRow>> = now.into_values().collect();
        rows.sort_unstable_by(|one, other| one.email.cmp(&other.email));
        rows
    };
    let items = Signal::derive(move || {
        let item = move |text: Text, deed: Deed| {
            MenuItem::new(t(text), move || data.prepare(deed, rows()))
        };
        let remind = Deed::Remind;
        vec![
            item(customer_texts::SUSPEND, Deed::Suspend).with_glyph(glyphs::PAUSE),
            item(customer_texts::REACTIVATE, Deed::Reactivate).with_glyph(glyphs::PLAY),
            item(customer_texts::REMIND_PAYMENT, remind(Reminder::Payment))
                .with_glyph(glyphs::CLOCK),
            item(customer_texts::REMIND_TRIAL, remind(Reminder::Trial)).with_glyph(glyphs::CLOCK),
            MenuItem::new(t(texts::EXPORT), move || data.save_rows(&rows()))
                .with_glyph(glyphs::DOWNLOAD),
        ]
    });
    let clear = move |()| chosen.update(HashMap::clear);
    view! { <SelectionBar summary=summary items=items on_clear=clear /> }
}
