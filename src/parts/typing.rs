//! Whether a key belongs to a field that somebody types in.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::Element;

/// True for a key that is pressed in a field.
#[must_use]
pub fn is_typing(event: &KeyboardEvent) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let own = "input:not([type=checkbox]), textarea, select, [contenteditable]";
    target.is_some_and(|target| target.closest(own).is_ok_and(|it| it.is_some()))
}

/// True while a dialog is open: it keeps to itself.
#[must_use]
pub fn is_dialog_open() -> bool {
    document().query_selector("dialog[open]").is_ok_and(|open| open.is_some())
}
