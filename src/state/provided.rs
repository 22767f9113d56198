//! What the app provides to everything in it.

use leptos::prelude::use_context;
use leptos::wasm_bindgen::throw_str;

/// The app's own thing of this type. [`App`](crate::app::App) provides each before it shows anything; asking for one that it does
/// not provide is a mistake in the code, which the framework's own function would word at the cost of 7 KB.
pub(crate) fn provided<T: Clone + 'static>() -> T {
    use_context()
        .unwrap_or_else(|| throw_str("something is asked for that the app does not provide"))
}
