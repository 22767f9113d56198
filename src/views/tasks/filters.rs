//! The filters above the tasks; all of them are in the address.

use leptos::prelude::*;

use super::Scene;
use super::filter::{DUE, Due, ME, OPEN, TAG, TEXT, WHO};
use crate::i18n::{Text, say, t};
use crate::locales::{criteria, tasks as texts};
use crate::parts::menu_chip::{ChipOption, menu_chip};
use crate::ui::{Button, ButtonKind, glyphs};

/// Draws them.
#[component]
pub fn Filters(
    /// What the view shares.
    scene: Scene,
) -> impl IntoView {
    let (router, filter, tags) = (scene.router, scene.filter, scene.data.tags);
    let set = move |name: &str, value: Option<&str>| router.replace(&router.href_with(name, value));
    let toggle = move |text: Text, name: &'static str, value: &'static str, is_on: Signal<bool>| {
        let press = move |_| set(name, (!is_on.get_untracked()).then_some(value));
        view! {
            <button
                type="button"
                class="filter"
                aria-pressed=move || if is_on.get() { "true" } else { "false" }
                on:click=press
            >
                {t(text)}
            </button>
        }
        .into_any()
    };
    let choose = move |name: &'static str| {
        Callback::new(move |value: Option<String>| set(name, value.as_deref()))
    };
    let whens = Due::ALL.map(|due| (due.word().to_owned(), TextProp::from(t(due_text(due)))));
    let when = Signal::derive(move || filter.read().due.map(|due| due.word().to_owned()));
    let all_tags = Signal::derive(move || {
        let tags = tags.read();
        let tag = |name: &str| TextProp::from(name.to_owned());
        tags.iter()
            .map(|it| (it.id.as_str().to_owned(), tag(&it.name)))
            .collect::<Vec<ChipOption>>()
    });
    let tag = Signal::derive(move || filter.read().tag.clone());
    let typed = move |event| {
        let text = event_target_value(&event);
        set(TEXT, Some(text.as_str()).filter(|text| !text.trim().is_empty()));
    };
    let words = move || router.param(TEXT).unwrap_or_default();
    let clear = move |()| [WHO, DUE, TAG, TEXT, OPEN].into_iter().for_each(|name| set(name, None));
    let is_narrowed = Memo::new(move |_| !filter.read().is_empty());
    let everything = move || {
        view! {
            <Button kind=ButtonKind::Quiet glyph=glyphs::X on_press=clear>
                {t(criteria::CLEAR)}
            </Button>
        }
    };
    view! {
        <div class="filters" role="group" aria-label=t(criteria::FILTERS)>
            {toggle(texts::MINE, WHO, ME, Signal::derive(move || filter.read().is_mine))}
            {toggle(texts::HIDE_DONE, OPEN, "1", Signal::derive(move || filter.read().is_open))}
            {menu_chip(texts::DUE, texts::ANY, Signal::stored(whens.to_vec()), when, choose(DUE))}
            {menu_chip(texts::TAG, texts::ANY_TAG, all_tags, tag, choose(TAG))}
            <input
                class="filter-text"
                type="search"
                aria-label=t(texts::WITH_TEXT)
                placeholder=move || say(texts::WITH_TEXT)
                autocomplete="off"
                prop:value=words
                on:input=typed
            /> {move || is_narrowed.get().then(everything)}
        </div>
    }
}

const fn due_text(due: Due) -> Text {
    match due {
        Due::Overdue => texts::OVERDUE,
        Due::Today => texts::TODAY,
        Due::Week => texts::WEEK,
        Due::Never => texts::NO_DATE,
    }
}
