//! The field that looks for people; its words are in the address.

use std::time::Duration;

use leptos::leptos_dom::helpers::TimeoutHandle;
use leptos::prelude::*;

use crate::i18n::{say, t};
use crate::locales::team as texts;
use crate::routes::path::SEARCH_WORDS;
use crate::routes::router::Router;
use crate::ui::{Icon, glyphs};

/// How long typing has to rest until it is looked for.
const REST: Duration = Duration::from_millis(250);

/// Draws it.
#[component]
pub fn Search(
    /// Where the words are.
    router: Router,
) -> impl IntoView {
    let words = Memo::new(move |_| router.param(SEARCH_WORDS).unwrap_or_default());
    let value = RwSignal::new(String::new());
    Effect::new(move |_| {
        let words = words.get();
        // What is being typed is ahead of the address.
        if value.read_untracked().trim() != words.trim() {
            value.set(words);
        }
    });
    let look = move || {
        let Some(typed) = value.try_get_untracked() else { return };
        let typed = Some(typed.trim()).filter(|typed| !typed.is_empty());
        router.replace(&router.href_with(SEARCH_WORDS, typed));
    };
    let resting = StoredValue::new(None::<TimeoutHandle>);
    let input = move |event| {
        value.set(event_target_value(&event));
        if let Some(handle) = resting.get_value() {
            handle.clear();
        }
        resting.set_value(set_timeout_with_handle(look, REST).ok());
    };
    view! {
        <label class="team-search">
            <Icon glyph=glyphs::SEARCH />
            <input
                type="search"
                aria-label=t(texts::SEARCH)
                placeholder=move || say(texts::SEARCH)
                autocomplete="off"
                enterkeyhint="search"
                prop:value=move || value.get()
                on:input=input
            />
        </label>
    }
}
