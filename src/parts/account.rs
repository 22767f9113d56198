//! Who is signed in and how much they store, asked for when the first view is there and after every upload.

use leptos::prelude::*;
use leptos::task::spawn_local;
use portico_client::vendor::open_account;

use super::kit::use_kit;
use crate::state::session::use_session;

/// Keeps the kit's account up to date for as long as the owner of the moment lives.
pub fn follow_account() {
    let kit = use_kit();
    let account = StoredValue::new_local(open_account(&use_session().get()));
    Effect::new(move |_| {
        kit.uploads();
        let account = account.get_value();
        spawn_local(async move {
            // Without an answer the meter shows what it knew, or nothing: nobody waits for it.
            if let Ok(known) = account.info().await {
                kit.account.try_set(Some(known));
            }
        });
    });
}
