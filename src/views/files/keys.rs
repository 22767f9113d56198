//! From the browser's key events to commands.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use leptos::web_sys::Element;

use super::keyboard::{Command, KeyPress, command};
use crate::ui::Window;

/// What a key means in the listing; keys that press a control inside are the control's own.
#[must_use]
pub fn command_of(event: &KeyboardEvent, window: Window) -> Option<Command> {
    let key = event.key();
    let is_pressing = key == "Enter" || key == " ";
    let target = event_target::<Element>(event);
    if is_pressing && target.closest("a, button, input").is_ok_and(|control| control.is_some()) {
        return None;
    }
    let press = KeyPress {
        key: &key,
        ctrl: event.ctrl_key() || event.meta_key(),
        shift: event.shift_key(),
        alt: event.alt_key(),
    };
    command(press, page_of(window))
}

/// How many rows are in sight, roughly: the window has some more on both sides.
fn page_of(window: Window) -> usize {
    (window.end - window.start).saturating_sub(10).max(1)
}
