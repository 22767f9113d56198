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

/// The keys that begin with `prefix`.
#[must_use]
pub fn kept_keys(prefix: &str) -> Vec<String> {
    let Some(storage) = storage() else { return Vec::new() };
    let all = (0..storage.length().unwrap_or(0)).filter_map(|at| storage.key(at).ok().flatten());
    all.filter(|key| key.starts_with(prefix)).collect()
}

/// The browser has no room for more, or keeps nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotKept;

/// Keeps a text that somebody would miss.
///
/// # Errors
/// When the browser does not.
pub fn try_keep(key: &str, text: &str) -> Result<(), NotKept> {
    storage().ok_or(NotKept)?.set_item(key, text).map_err(|_| NotKept)
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
