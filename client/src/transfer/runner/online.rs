//! What the page's window tells: whether there is a connection, and that the page is being left.

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
    let weak = Rc::downgrade(runner);
    listen(runner, &["online", "offline"], move || {
        if let Some(runner) = weak.upgrade() {
            runner.handle(Event::Online(now()));
        }
    });
}

/// Tells the other tabs when this one is left.
pub(crate) fn part_at_the_end(runner: &Rc<Runner>) {
    let weak = Rc::downgrade(runner);
    listen(runner, &["pagehide"], move || {
        if let Some(runner) = weak.upgrade() {
            runner.part();
        }
    });
}

fn listen(runner: &Rc<Runner>, events: &'static [&'static str], handle: impl FnMut() + 'static) {
    let Some(window) = web_sys::window() else { return };
    let handler = Closure::<dyn FnMut()>::new(handle);
    let listener = handler.as_ref().unchecked_ref::<js_sys::Function>().clone();
    for name in events {
        let _ = window.add_event_listener_with_callback(name, &listener);
    }
    runner.keep_watch(Subscription::new(move || {
        for name in events {
            let _ = window.remove_event_listener_with_callback(name, &listener);
        }
        drop(handler);
    }));
}
