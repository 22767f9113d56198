//! What the shell has beside its frame, loaded when the first view has been drawn: the search, the transfers, the messages.

use leptos::prelude::AnyView;

/// The parts, each to be shown in its place. Functions, because they are shown long after they were loaded.
#[derive(Clone, Copy)]
pub struct Extras {
    /// The place of the transfers.
    pub dock: fn() -> AnyView,
    /// The short messages.
    pub messages: fn() -> AnyView,
    /// The search field.
    pub search: fn() -> AnyView,
}

lazy_part! {
    /// Loads the parts.
    pub fn load_extras(extras) -> Extras {
        Extras {
            dock: super::dock::dock,
            messages: super::messages::messages,
            search: super::search::search,
        }
    }
}
