//! The browser's store: `localStorage`, a Web Lock against two tabs renewing at once, the `storage` event.

use std::cell::RefCell;
use std::rc::Rc;

use futures::FutureExt;
use futures::future::LocalBoxFuture;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Storage, StorageEvent};

use super::SessionState;
use super::store::{Lock, TokenStore};
use super::tokens::Kept;
use crate::subscription::Subscription;
use crate::task::web_lock;

/// The slot's name; also the lock's.
const SLOT: &str = "portico.session";

/// `localStorage`, shared by all tabs of the same origin.
#[derive(Default)]
pub(super) struct LocalStore {
    /// What the storage did not take: blocked, or full. Then the session lives as long as the page.
    here: RefCell<Option<Kept>>,
}

fn storage() -> Option<Storage> {
    web_sys::window()?.local_storage().ok()?
}

/// Whether something is kept, without reading what.
pub(super) fn glance() -> SessionState {
    match storage().and_then(|storage| storage.get_item(SLOT).ok()?).as_deref() {
        None => SessionState::SignedOut,
        Some("expired") => SessionState::Expired,
        Some(_) => SessionState::SignedIn,
    }
}

impl TokenStore for LocalStore {
    fn load(&self) -> Kept {
        if let Some(kept) = &*self.here.borrow() {
            return kept.clone();
        }
        let text = storage().and_then(|storage| storage.get_item(SLOT).ok()?);
        Kept::from_text(text.as_deref())
    }

    fn save(&self, kept: &Kept) {
        let is_stored = storage().is_some_and(|storage| {
            let stored = match kept.to_text() {
                Some(text) => storage.set_item(SLOT, &text),
                None => storage.remove_item(SLOT),
            };
            stored.is_ok()
        });
        *self.here.borrow_mut() = (!is_stored).then(|| kept.clone());
    }

    fn lock(&self) -> LocalBoxFuture<'static, Lock> {
        web_lock(SLOT).map(|held| Box::new(held) as Lock).boxed_local()
    }

    fn on_change(&self, callback: Rc<dyn Fn()>) -> Subscription {
        let Some(window) = web_sys::window() else { return Subscription::new(|| {}) };
        let handler = Closure::<dyn FnMut(StorageEvent)>::new(move |event: StorageEvent| {
            // No key: everything was cleared.
            if event.key().is_none_or(|key| key == SLOT) {
                callback();
            }
        });
        let listener: js_sys::Function =
            handler.as_ref().unchecked_ref::<js_sys::Function>().clone();
        let _ = window.add_event_listener_with_callback("storage", &listener);
        Subscription::new(move || {
            let _ = window.remove_event_listener_with_callback("storage", &listener);
            drop(handler);
        })
    }
}
