//! Whether the page matches a media query, as a signal.

use leptos::prelude::*;
use leptos::wasm_bindgen::{JsCast, closure::Closure};

/// Narrow pages and fingers get taller rows; `style/views/files.css` asks the same.
pub const ROOMY_ROWS: &str = "(max-width: 40rem), (pointer: coarse)";

/// Pages on which a panel covers everything; `style/views/transfers.css` asks the same.
pub const NARROW: &str = "(max-width: 40rem)";

/// The page is used with fingers.
pub const FINGERS: &str = "(pointer: coarse)";

/// Whether the page matches at the moment.
#[must_use]
pub fn matches_media(query: &str) -> bool {
    window().match_media(query).is_ok_and(|list| list.is_some_and(|list| list.matches()))
}

/// Follows a media query as long as the owner lives.
#[must_use]
pub fn use_media(query: &str) -> Signal<bool> {
    let Ok(Some(list)) = window().match_media(query) else { return Signal::stored(false) };
    let matches = RwSignal::new(list.matches());
    let asked = list.clone();
    let on_change = Closure::<dyn Fn()>::new(move || {
        // The page may be leaving while the event comes.
        let _ = matches.try_set(asked.matches());
    });
    list.set_onchange(Some(on_change.as_ref().unchecked_ref()));
    let kept = StoredValue::new_local((list, on_change));
    on_cleanup(move || {
        kept.try_update_value(|(list, _)| list.set_onchange(None));
    });
    matches.into()
}
