//! The search field in every page's bar.

use std::time::Duration;

use leptos::ev::{KeyboardEvent, SubmitEvent};
use leptos::html;
use leptos::leptos_dom::helpers::TimeoutHandle;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::Element;

use crate::i18n::t;
use crate::locales::search as texts;
use crate::routes::path::{Path, SEARCH_FROM, SEARCH_WORDS, View};
use crate::routes::router::{Router, use_router};
use crate::sheets::styled;
use crate::ui::{Icon, IconButton, glyphs};

/// How long typing has to rest until it is looked for.
const REST: Duration = Duration::from_millis(250);

/// The field; `/` leads into it.
pub(super) fn search() -> AnyView {
    styled("tools", field)
}

fn field() -> AnyView {
    let router = use_router();
    let field = NodeRef::<html::Input>::new();
    let value = RwSignal::new(String::new());
    let is_here = Memo::new(move |_| View::of(&router.path()) == View::Search);
    let words = Memo::new(move |_| router.param(SEARCH_WORDS).filter(|_| is_here.get()));
    Effect::new(move |_| {
        let words = words.get().unwrap_or_default();
        // What is being typed is ahead of the address.
        if value.read_untracked().trim() != words.trim() {
            value.set(words);
        }
    });
    let resting = StoredValue::new(None::<TimeoutHandle>);
    let wait = move || {
        if let Some(handle) = resting.get_value() {
            handle.clear();
        }
    };
    let look = move || look_for(router, is_here.get_untracked(), &value.read_untracked());
    let input = move |event| {
        value.set(event_target_value(&event));
        wait();
        if is_here.get_untracked() {
            resting.set_value(set_timeout_with_handle(look, REST).ok());
        }
    };
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        wait();
        look();
    };
    let clear = move |()| {
        value.set(String::new());
        wait();
        if is_here.get_untracked() {
            look();
        }
        focus(field);
    };
    let slash = window_event_listener(leptos::ev::keydown, move |event: KeyboardEvent| {
        let held = event.ctrl_key() || event.meta_key() || event.alt_key();
        if event.key() == "/" && !held && !is_typing(&event) {
            event.prevent_default();
            focus(field);
        }
    });
    on_cleanup(move || slash.remove());
    let has_words = Memo::new(move |_| !value.read().is_empty());
    let clear_button = move || {
        view! { <IconButton label=t(texts::CLEAR) glyph=glyphs::X on_press=clear /> }
    };
    view! {
        <form
            class="search-field"
            class:search-field-open=move || is_here.get()
            role="search"
            on:submit=submit
        >
            <Icon glyph=glyphs::SEARCH />
            <input
                type="search"
                aria-label=t(texts::TITLE)
                aria-keyshortcuts="/"
                placeholder=t(texts::HINT)
                autocomplete="off"
                spellcheck="false"
                enterkeyhint="search"
                prop:value=move || value.get()
                on:input=input
                node_ref=field
            />
            {move || has_words.get().then(clear_button)}
        </form>
    }
    .into_any()
}

/// Shows what is found; the folder that one comes from stays on offer.
fn look_for(router: Router, is_here: bool, words: &str) {
    if is_here {
        router.replace(&router.href_with(SEARCH_WORDS, Some(words.trim())));
        return;
    }
    let folder = Path::folder(&untrack(|| router.path())).filter(|folder| !folder.is_root());
    let mut query = vec![(SEARCH_WORDS, words.trim())];
    query.extend(folder.as_ref().map(|folder| (SEARCH_FROM, folder.as_str())));
    router.go(&Path::Search.href_with(&query));
}

fn focus(field: NodeRef<html::Input>) {
    if let Some(field) = field.get_untracked() {
        // It is in the page, so it can.
        let _ = field.focus();
        field.select();
    }
}

/// A key that belongs to a field or to a dialog.
fn is_typing(event: &KeyboardEvent) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let own = "input, textarea, select, dialog, [contenteditable]";
    target.is_some_and(|target| target.closest(own).is_ok_and(|it| it.is_some()))
}
