//! What stands at the side of notes and tasks: links to places, and a field that looks through all of them.

use std::time::Duration;

use leptos::leptos_dom::helpers::TimeoutHandle;
use leptos::prelude::*;

use crate::i18n::{Text, say, t};
use crate::routes::path::{Path, SEARCH_WORDS};
use crate::routes::router::use_router;
use crate::ui::{Glyph, Icon, glyphs};

/// How long typing has to rest until it is looked for.
const REST: Duration = Duration::from_millis(250);

/// A link to a place.
pub fn place_link(
    href: String,
    glyph: Glyph,
    name: impl Into<TextProp>,
    is_here: Signal<bool>,
) -> AnyView {
    let name = name.into();
    view! {
        <li>
            <a class="place-link" href=href aria-current=move || is_here.get().then_some("page")>
                <Icon glyph=glyph />
                <span>{move || name.get()}</span>
            </a>
        </li>
    }
    .into_any()
}

/// A field whose words are in the address.
#[component]
pub fn PlaceSearch(
    /// Its name.
    label: Text,
    /// What the address looks for; none when it shows something else.
    words: Memo<Option<String>>,
    /// Where what is found is shown, and what is shown without words.
    home: Path,
) -> impl IntoView {
    let router = use_router();
    let value = RwSignal::new(String::new());
    Effect::new(move |_| {
        let words = words.get().unwrap_or_default();
        // What is being typed is ahead of the address.
        if value.read_untracked().trim() != words.trim() {
            value.set(words);
        }
    });
    let look = move || {
        let (Some(typed), Some(before)) = (value.try_get_untracked(), words.try_get_untracked())
        else {
            return;
        };
        match (typed.trim(), before) {
            ("", None) => {}
            ("", Some(_)) => router.replace(&home.href()),
            (typed, Some(_)) => router.replace(&home.href_with(&[(SEARCH_WORDS, typed)])),
            (typed, None) => router.go(&home.href_with(&[(SEARCH_WORDS, typed)])),
        }
    };
    let resting = StoredValue::new(None::<TimeoutHandle>);
    let input = move |event| {
        value.set(event_target_value(&event));
        if let Some(handle) = resting.get_value() {
            handle.clear();
        }
        resting.set_value(set_timeout_with_handle(look.clone(), REST).ok());
    };
    view! {
        <label class="places-search">
            <Icon glyph=glyphs::SEARCH />
            <input
                type="search"
                aria-label=t(label)
                placeholder=move || say(label)
                autocomplete="off"
                enterkeyhint="search"
                prop:value=move || value.get()
                on:input=input
            />
        </label>
    }
}
