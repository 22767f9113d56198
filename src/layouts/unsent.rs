//! Notes that this browser has kept are sent as soon as there is a connection, wherever somebody is.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::state::keep::kept_keys;
use crate::state::lazy::use_lazy_state;
use crate::state::online::use_online;
use crate::state::session::use_session;
use crate::views::{DRAFTS, load_sender};

/// Sends them for as long as the frame is there. Only where there is one, the notes' code is loaded.
pub(super) fn send_kept() {
    let (online, session, lazy) = (use_online(), use_session(), use_lazy_state());
    Effect::new(move |_| {
        let writer = session.get().owner().unwrap_or_default();
        let is_any = !kept_keys(&[DRAFTS, &writer, "."].concat()).is_empty();
        if online.get() && is_any {
            spawn_local(async move {
                let send = load_sender().await;
                lazy.with(send);
            });
        }
    });
}
