//! What narrows and sorts the list, and what makes a file or a new customer of it. All of it changes the address.

use std::time::Duration;

use leptos::prelude::*;
use portico_client::drive::model::partner::{
    Column, CustomerFilter, CustomerQuery, Direction, SearchBy,
};

use super::super::Scene;
use super::super::query::{BY, COLUMNS, DUE, FILTERS, PLACES, SORT, STATES, TEXT, sort, states};
use super::super::words::{column_word, filter_word, place_word};
use crate::i18n::{say, t};
use crate::locales::partner as texts;
use crate::routes::path::partner::PartnerPlace;
use crate::ui::{Button, ButtonKind, Icon, IconButton, Select, glyphs};

/// Nobody searches for every letter while they type.
const PAUSE: Duration = Duration::from_millis(250);
/// The value of a list that is sorted by nothing.
const UNSORTED: &str = "";

/// Draws them.
#[component]
pub fn Tools(
    /// What the view shares.
    scene: Scene,
    /// What the address asks for.
    query: Memo<CustomerQuery>,
) -> impl IntoView {
    let (router, data) = (scene.router, scene.data);
    let set = move |name: &str, value: Option<&str>| router.replace(&router.href_with(name, value));
    let due = move || query.read().due.map(|day| day.to_string()).unwrap_or_default();
    let set_due = move |event| {
        let text = event_target_value(&event);
        set(DUE, Some(text.as_str()).filter(|text| !text.is_empty()));
    };
    let is_narrowed = Memo::new(move |_| super::super::query::is_narrowed(&query.read()));
    let clear = move |()| [TEXT, BY, STATES, DUE].into_iter().for_each(|name| set(name, None));
    let everything = move || {
        view! {
            <Button kind=ButtonKind::Quiet glyph=glyphs::X on_press=clear>
                {t(texts::CLEAR)}
            </Button>
        }
    };
    let toggle = move |filter: CustomerFilter| {
        let is_on = Memo::new(move |_| query.read().filters.contains(&filter));
        let press = move |_| {
            let mut filters = query.get_untracked().filters;
            if is_on.get_untracked() {
                filters.retain(|it| *it != filter);
            } else {
                filters.push(filter);
            }
            set(STATES, states(&filters).as_deref());
        };
        view! {
            <button
                type="button"
                class="partner-filter"
                aria-pressed=move || if is_on.get() { "true" } else { "false" }
                on:click=press
            >
                {t(filter_word(filter))}
            </button>
        }
    };
    let is_busy = Signal::derive(move || data.export.read().is_some());
    view! {
        <div class="partner-tools">
            <SearchField scene=scene query=query />
            <div class="partner-filters" role="group" aria-label=t(texts::FILTERS)>
                {FILTERS.map(|(_, filter)| toggle(filter)).into_iter().collect_view()}
                <label class="partner-date">
                    <span>{t(texts::DUE_ON)}</span>
                    <input
                        type="date"
                        max="9999-12-31"
                        prop:value=due
                        on:change=set_due
                    />
                </label>
                {move || is_narrowed.get().then(everything)}
            </div>
            <Sorting scene=scene query=query />
            <div class="partner-actions">
                <Button glyph=glyphs::DOWNLOAD busy=is_busy on_press=move |()| data.save_list()>
                    {t(texts::EXPORT)}
                </Button>
                <a class="button button-primary" href=PartnerPlace::NewCustomer.href()>
                    <Icon glyph=glyphs::PLUS />
                    {t(texts::NEW)}
                </a>
            </div>
        </div>
    }
}

/// What is looked for, and where.
#[component]
fn SearchField(scene: Scene, query: Memo<CustomerQuery>) -> impl IntoView {
    let router = scene.router;
    let typed = StoredValue::new(0_u32);
    let set = move |name: &str, value: Option<&str>| router.replace(&router.href_with(name, value));
    let input = move |event| {
        let text = event_target_value(&event);
        let turn = typed.get_value().wrapping_add(1);
        typed.set_value(turn);
        let search = move || {
            // Whoever types on searches later; whoever has left does not search at all.
            if typed.try_get_value() == Some(turn) {
                // As it was typed: whoever goes on after a space finds the space.
                set(TEXT, Some(text.as_str()).filter(|text| !text.trim().is_empty()));
            }
        };
        set_timeout(search, PAUSE);
    };
    let words = move || router.param(TEXT).unwrap_or_default();
    let by = Signal::derive(move || {
        let by = query.read().by;
        PLACES.iter().find(|(_, it)| *it == by).map_or(PLACES[0].0, |(word, _)| *word)
    });
    let choose = move |word: String| {
        set(BY, Some(word.as_str()).filter(|word| *word != PLACES[0].0));
    };
    let places = PLACES.iter().map(|(word, by)| (*word, TextProp::from(t(place_word(*by)))));
    let hint = move || match query.read().by {
        SearchBy::Card => say(texts::SEARCH_CARD_HINT),
        SearchBy::Everything => say(texts::SEARCH_HINT),
        by => say(place_word(by)),
    };
    view! {
        <div class="partner-search" role="search" aria-label=t(texts::CUSTOMERS)>
            <Icon glyph=glyphs::SEARCH />
            <input
                type="search"
                autocomplete="off"
                spellcheck="false"
                aria-label=t(texts::SEARCH)
                placeholder=hint
                prop:value=words
                on:input=input
            />
            <Select
                label=t(texts::SEARCH_IN)
                glyph=glyphs::LIST
                options=places.collect()
                value=by
                on_choose=choose
            />
        </div>
    }
}

/// What the list is sorted by.
#[component]
fn Sorting(scene: Scene, query: Memo<CustomerQuery>) -> impl IntoView {
    let router = scene.router;
    let set = move |order: &[(Column, Direction)]| {
        router.replace(&router.href_with(SORT, sort(order).as_deref()))
    };
    let first = Signal::derive(move || {
        let query = query.read();
        let column = query.order.first().map(|(column, _)| *column);
        let known = COLUMNS.iter().find(|(_, it)| Some(*it) == column);
        known.map_or(UNSORTED, |(word, _)| *word)
    });
    let choose = move |word: String| {
        let column = COLUMNS.iter().find(|(known, _)| *known == word).map(|(_, column)| *column);
        let order = query.get_untracked().order;
        match column {
            Some(column) => set(&super::super::query::pressed(&order, column)),
            None => set(&[]),
        }
    };
    let way = Memo::new(move |_| query.read().order.first().map(|(_, way)| *way));
    let turn = move |()| {
        let mut order = query.get_untracked().order;
        if let Some((_, way)) = order.first_mut() {
            *way = way.turned();
        }
        set(&order);
    };
    let glyph = Signal::derive(move || match way.get() {
        Some(Direction::Down) => glyphs::ARROW_DOWN,
        Some(Direction::Up) | None => glyphs::ARROW_UP,
    });
    let turn_label = move || match way.get() {
        Some(Direction::Down) => say(texts::DESCENDING),
        Some(Direction::Up) | None => say(texts::ASCENDING),
    };
    let reason =
        Signal::derive(move || way.get().is_none().then(|| say(texts::SORT_FIRST).to_owned()));
    let then = move || {
        let query = query.read();
        let rest = query.order.iter().skip(1).map(|(column, _)| say(column_word(*column)));
        let rest = rest.collect::<Vec<_>>().join(", ");
        (!rest.is_empty()).then(|| texts::then_by(&rest))
    };
    let columns =
        COLUMNS.iter().map(|(word, column)| (*word, TextProp::from(t(column_word(*column)))));
    let options = std::iter::once((UNSORTED, TextProp::from(t(texts::UNSORTED)))).chain(columns);
    view! {
        <div class="partner-sorting">
            <Select
                label=t(texts::SORT)
                glyph=glyphs::LIST
                options=options.collect()
                value=first
                on_choose=choose
            />
            <IconButton label=turn_label glyph=glyph reason=reason on_press=turn />
            <span class="partner-then">{then}</span>
        </div>
    }
}
