//! The filters above the tasks; all of them are in the address.

use leptos::prelude::*;

use super::Scene;
use super::filter::{DUE, Due, ME, OPEN, TAG, TEXT, WHO};
use crate::i18n::{Text, say, t};
use crate::locales::tasks as texts;
use crate::ui::{Button, ButtonKind, Icon, MenuButton, MenuItem, glyphs};

/// Draws them.
#[component]
pub fn Filters(
    /// What the view shares.
    scene: Scene,
) -> impl IntoView {
    let (router, filter) = (scene.router, scene.filter);
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
    };
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
                {t(texts::CLEAR)}
            </Button>
        }
    };
    view! {
        <div class="filters" role="group" aria-label=t(texts::FILTERS)>
            {toggle(texts::MINE, WHO, ME, Signal::derive(move || filter.read().is_mine))}
            {toggle(texts::HIDE_DONE, OPEN, "1", Signal::derive(move || filter.read().is_open))}
            <DueFilter scene=scene /> <TagFilter scene=scene />
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

#[component]
fn DueFilter(scene: Scene) -> impl IntoView {
    let (router, filter) = (scene.router, scene.filter);
    let chosen = move || filter.read().due;
    let label = move || match chosen() {
        Some(due) => texts::chosen(say(texts::DUE), say(due_text(due))),
        None => say(texts::DUE).to_owned(),
    };
    let items = Callback::new(move |()| {
        let now = untrack(chosen);
        let pick =
            move |due: Option<Due>| router.replace(&router.href_with(DUE, due.map(Due::word)));
        let any = MenuItem::new(t(texts::ANY), move || pick(None)).with_check(now.is_none());
        let one = |due: Due| {
            MenuItem::new(t(due_text(due)), move || pick(Some(due))).with_check(now == Some(due))
        };
        std::iter::once(any).chain(Due::ALL.map(one)).collect()
    });
    view! {
        <span class="filter-menu" class:filter-chosen=move || chosen().is_some()>
            <MenuButton label=label items=items>
                <span>{label}</span>
                <Icon glyph=glyphs::CHEVRON_DOWN />
            </MenuButton>
        </span>
    }
}

#[component]
fn TagFilter(scene: Scene) -> impl IntoView {
    let (router, filter, tags) = (scene.router, scene.filter, scene.data.tags);
    let chosen = move || filter.read().tag.clone();
    let label = move || {
        let name = chosen().and_then(|id| {
            tags.read().iter().find(|tag| tag.id.as_str() == id).map(|tag| tag.name.clone())
        });
        match name {
            Some(name) => texts::chosen(say(texts::TAG), &name),
            None => say(texts::TAG).to_owned(),
        }
    };
    let items = Callback::new(move |()| {
        let now = untrack(chosen);
        let any = MenuItem::new(t(texts::ANY_TAG), move || {
            router.replace(&router.href_with(TAG, None));
        });
        let mut items = vec![any.with_check(now.is_none())];
        for tag in tags.get_untracked() {
            let is_chosen = now.as_deref() == Some(tag.id.as_str());
            let pick = move || router.replace(&router.href_with(TAG, Some(tag.id.as_str())));
            items.push(MenuItem::new(tag.name, pick).with_check(is_chosen));
        }
        items
    });
    view! {
        <span class="filter-menu" class:filter-chosen=move || chosen().is_some()>
            <MenuButton label=label items=items>
                <span>{label}</span>
                <Icon glyph=glyphs::CHEVRON_DOWN />
            </MenuButton>
        </span>
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
