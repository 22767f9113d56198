//! Whether the browser has a connection, by its own account.

use std::rc::Rc;

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;

use super::Runner;
use crate::subscription::Subscription;
use crate::transfer::queue::event::Event;

/// What the browser says now; without an answer, yes.
pub(crate) fn now() -> bool {
    web_sys::window().is_none_or(|window| window.navigator().on_line())
}

/// Tells the queue whenever that changes.
pub(crate) fn follow(runner: &Rc<Runner>) {
    let Some(window) = web_sys::window() else { return };
    let weak = Rc::downgrade(runner);
    let handler = Closure::<dyn FnMut()>::new(move || {
        if let Some(runner) = weak.upgrade() {
            runner.handle(Event::Online(now()));
        }
    });
    let listener = handler.as_ref().unchecked_ref::<js_sys::Function>().clone();
    for name in ["online", "offline"] {
        let _ = window.add_event_listener_with_callback(name, &listener);
    }
    runner.keep_watch(Subscription::new(move || {
        for name in ["online", "offline"] {
            let _ = window.remove_event_listener_with_callback(name, &listener);
        }
        drop(handler);
    }));
}
