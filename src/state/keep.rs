//! Small texts that the browser keeps for this site; one that refuses keeps nothing, and nobody is the worse for it.

use leptos::prelude::*;
use leptos::web_sys::Storage;

fn storage() -> Option<Storage> {
    window().local_storage().ok().flatten()
}

/// What was kept under the key.
#[must_use]
pub fn kept(key: &str) -> Option<String> {
    storage()?.get_item(key).ok().flatten()
}

/// Keeps a text, or forgets what was kept.
pub fn keep(key: &str, text: Option<&str>) {
    let Some(storage) = storage() else { return };
    // A full or forbidden storage costs a preference, nothing else.
    let _ = match text {
        Some(text) => storage.set_item(key, text),
        None => storage.remove_item(key),
    };
}
