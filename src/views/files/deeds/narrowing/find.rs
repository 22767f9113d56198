//! The field for a part of a name: it leaves out at every key, and is written into the address when typing rests.

use std::time::Duration;

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Element, HtmlElement};

use super::{Narrowing, to_rows};
use crate::i18n::{say, t};
use crate::locales::listing as texts;
use crate::parts::folder_address::FIND;
use crate::ui::{Icon, glyphs};

/// How long typing has to rest until the address follows.
const REST: Duration = Duration::from_millis(250);

const FIELD: &str = ".narrowing-find > input";
/// The view, and what keeps to itself in it.
const VIEW: &str = ".drop-zone";
const DIALOG: &str = "dialog";

/// Draws the field.
#[component]
pub fn Find(
    /// What it leaves out.
    narrowing: Narrowing,
) -> impl IntoView {
    let Narrowing { router, words, resting, .. } = narrowing;
    let tell = move || {
        if let Some(typed) = words.try_get_untracked() {
            let typed = Some(typed.trim()).filter(|typed| !typed.is_empty());
            router.replace(&router.href_with(FIND, typed));
        }
    };
    let input = move |event| {
        words.set(event_target_value(&event));
        narrowing.rest();
        resting.set_value(set_timeout_with_handle(tell, REST).ok());
    };
    let key = move |event: KeyboardEvent| match event.key().as_str() {
        "Escape" => {
            event.prevent_default();
            event.stop_propagation();
            narrowing.close();
        }
        "Enter" | "ArrowDown" => {
            event.prevent_default();
            to_rows();
        }
        _ => {}
    };
    view! {
        <label class="narrowing-find">
            <Icon glyph=glyphs::SEARCH />
            <input
                type="search"
                aria-label=t(texts::FIND)
                placeholder=move || say(texts::FIND)
                autocomplete="off"
                spellcheck="false"
                prop:value=move || words.get()
                on:input=input
                on:keydown=key
            />
        </label>
    }
}

/// True for the keys that find something on a page: among rows that are not all there, the browser would look in vain.
pub fn is_asked_for(event: &KeyboardEvent) -> bool {
    let is_find = matches!(event.key().as_str(), "f" | "F")
        && (event.ctrl_key() || event.meta_key())
        && !(event.shift_key() || event.alt_key());
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let within = |selector: &str| {
        target.as_ref().is_some_and(|it| it.closest(selector).is_ok_and(|it| it.is_some()))
    };
    is_find && within(VIEW) && !within(DIALOG)
}

/// The keyboard goes into the field.
pub fn focus() {
    if let Ok(Some(field)) = document().query_selector(FIELD) {
        // It cannot fail for a field that is in the page.
        let _ = field.unchecked_ref::<HtmlElement>().focus();
    }
}
