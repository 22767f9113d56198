//! Whether the browser has a connection.

use leptos::ev;
use leptos::prelude::*;

/// Follows what the browser says about the connection.
#[derive(Clone, Copy)]
pub struct Online(RwSignal<bool>);

impl Online {
    /// Follows it for as long as the owner of the moment lives.
    #[must_use]
    pub fn follow() -> Self {
        let online = RwSignal::new(window().navigator().on_line());
        for (event, is_online) in
            [(ev::Custom::new("online"), true), (ev::Custom::new("offline"), false)]
        {
            let event: ev::Custom<ev::CustomEvent> = event;
            let handle = window_event_listener(event, move |_| online.set(is_online));
            on_cleanup(move || handle.remove());
        }
        Self(online)
    }

    /// True while there is a connection, as far as the browser knows.
    #[must_use]
    pub fn get(self) -> bool {
        self.0.get()
    }
}

/// The app's connection.
#[must_use]
pub fn use_online() -> Online {
    super::provided()
}
