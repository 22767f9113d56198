//! What is dragged within a view, and over what it is. Every drag has a menu way beside it.

use leptos::ev::DragEvent;
use leptos::prelude::*;

use super::media::{FINGERS, matches_media};

/// What is dragged; handles only.
#[derive(Clone, Copy)]
pub struct Dragging {
    from: RwSignal<Option<String>>,
    over: RwSignal<Option<String>>,
}

impl Dragging {
    /// Nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self { from: RwSignal::new(None), over: RwSignal::new(None) }
    }

    /// Something is taken; `words` say what.
    pub fn start(self, event: &DragEvent, what: String, words: &str) {
        event.stop_propagation();
        // A finger that rests on something scrolls, or asks for its menu.
        if matches_media(FINGERS) {
            event.prevent_default();
            return;
        }
        if let Some(data) = event.data_transfer() {
            // Without data, some browsers do not drag at all.
            let _ = data.set_data("text/plain", words);
            data.set_effect_allowed("move");
        }
        self.from.set(Some(what));
    }

    /// It is over a place that may take it.
    pub fn over(self, event: &DragEvent, place: String, takes: impl FnOnce(&str) -> bool) {
        let takes = self.from.with_untracked(|from| from.as_deref().is_some_and(takes));
        if takes {
            event.prevent_default();
            event.stop_propagation();
            if self.over.read_untracked().as_ref() != Some(&place) {
                self.over.set(Some(place));
            }
        }
    }

    /// It is let go over a place that may take it: what it is.
    pub fn drop(self, event: &DragEvent, takes: impl FnOnce(&str) -> bool) -> Option<String> {
        let from = self.from.get_untracked().filter(|from| takes(from))?;
        event.prevent_default();
        event.stop_propagation();
        self.end();
        Some(from)
    }

    /// It is let go, wherever.
    pub fn end(self) {
        self.from.set(None);
        self.over.set(None);
    }

    /// Whether it is over this place.
    #[must_use]
    pub fn is_over(self, place: &str) -> bool {
        self.over.read().as_deref() == Some(place)
    }
}

impl Default for Dragging {
    fn default() -> Self {
        Self::new()
    }
}
