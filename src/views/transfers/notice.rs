//! A notice of the system when transfers end and nobody looks at the page.

use leptos::prelude::*;
use leptos::web_sys::{Notification, NotificationPermission};
use wasm_bindgen_futures::JsFuture;

use crate::state::keep::{keep, kept};

const KEY: &str = "portico.notify";
/// What is kept while notices are wanted.
const ON: &str = "on";

fn is_allowed() -> bool {
    Notification::permission() == NotificationPermission::Granted
}

/// Whether somebody wants notices here, and the browser lets them through.
#[must_use]
pub fn is_wanted() -> bool {
    kept(KEY).as_deref() == Some(ON) && is_allowed()
}

/// Remembers the choice, and asks the browser's permission if that is needed; false when it is refused.
pub async fn choose(wanted: bool) -> bool {
    if wanted && !is_allowed() {
        if let Ok(asked) = Notification::request_permission() {
            // What was answered is asked for below.
            let _ = JsFuture::from(asked).await;
        }
        if !is_allowed() {
            return false;
        }
    }
    keep(KEY, wanted.then_some(ON));
    true
}

/// Tells it, unless the person looks at the page.
pub fn tell(sentence: &str) {
    if document().hidden() && is_wanted() {
        // Some systems have no notices for pages; the panel has told it anyway.
        let _ = Notification::new(sentence);
    }
}
