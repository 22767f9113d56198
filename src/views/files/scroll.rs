//! Going from folder to folder: how far each was scrolled, and where the keyboard goes on.

use leptos::html;
use leptos::prelude::*;

use super::state::State;

/// Every folder is shown as far down as it was left.
pub fn follow_folder(state: State, scroller: NodeRef<html::Div>) {
    let restore = move || {
        let folder = state.folder.get_untracked();
        let top = state.scrolled.with_value(|scrolled| scrolled.get(&folder).copied());
        // Not before the rows are there.
        request_animation_frame(move || {
            if let Some(Some(list)) = scroller.try_get_untracked() {
                list.set_scroll_top(top.and_then(|top| i32::try_from(top).ok()).unwrap_or(0));
            }
        });
    };
    scroller.on_load(move |_| restore());
    Effect::watch(
        move || state.folder.get(),
        move |_, before, _| {
            if let (Some(before), Some(list)) = (before, scroller.get_untracked()) {
                let top = list.scroll_top().unsigned_abs().into();
                state.scrolled.update_value(|scrolled| {
                    scrolled.insert(before.clone(), top);
                });
            }
            restore();
        },
        false,
    );
}

/// When the keyboard has opened the folder, it goes on in the new listing.
pub fn go_on_by_key(state: State, grid: NodeRef<html::Div>) {
    grid.on_load(move |grid| {
        if state.by_key.get_value() {
            state.by_key.set_value(false);
            // It is a stop of the Tab key, so it can take the focus.
            request_animation_frame(move || drop(grid.focus()));
        }
    });
}
