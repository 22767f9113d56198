//! Moving the focus, and names for elements that refer to each other.

use std::sync::atomic::{AtomicU32, Ordering};

use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::HtmlElement;

/// An `id` that no other element of this page has.
#[must_use]
pub fn unique_id(prefix: &str) -> String {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    let mut id = prefix.to_owned();
    id.push('-');
    id.push_str(&NEXT.fetch_add(1, Ordering::Relaxed).to_string());
    id
}

/// Moves the focus to the element with this `id`, if it is there.
pub fn focus_id(id: &str) {
    if let Some(element) = document().get_element_by_id(id) {
        focus(element.unchecked_ref());
    }
}

/// Moves the focus to the first field that is marked as wrong.
pub fn focus_first_invalid(within: &HtmlElement) {
    if let Ok(Some(field)) = within.query_selector("[aria-invalid='true']") {
        focus(field.unchecked_ref());
    }
}

/// The element that has the focus; none when the page itself has it.
pub(super) fn focused() -> Option<HtmlElement> {
    document().active_element()?.dyn_into().ok()
}

/// Moves the focus; an element that cannot take it leaves it where it is.
pub(super) fn focus(element: &HtmlElement) {
    let _ = element.focus();
}
