//! A box to tick that says why it cannot be ticked.

use leptos::ev::MouseEvent;
use leptos::prelude::*;

/// Draws one.
#[must_use]
pub fn tick(
    label: impl Into<TextProp>,
    checked: impl Into<Signal<bool>>,
    reason: Signal<Option<String>>,
    on_toggle: Callback<()>,
) -> AnyView {
    let (label, checked): (TextProp, Signal<bool>) = (label.into(), checked.into());
    let toggle = move |event: MouseEvent| {
        event.stop_propagation();
        if reason.read_untracked().is_some() {
            event.prevent_default();
        } else {
            on_toggle.run(());
        }
    };
    view! {
        <input
            class="checkbox"
            type="checkbox"
            aria-label=move || label.get()
            aria-disabled=move || reason.read().is_some().then_some("true")
            title=move || reason.get()
            prop:checked=move || checked.get()
            on:click=toggle
        />
    }
    .into_any()
}
