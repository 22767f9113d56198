//! A box to check, also half checked.

use leptos::ev::MouseEvent;
use leptos::prelude::*;

/// A checkbox; its name is read out only, the row beside it shows what it stands for.
#[component]
pub fn Checkbox(
    /// Its name.
    #[prop(into)]
    label: TextProp,
    /// Whether it is checked.
    #[prop(into)]
    checked: Signal<bool>,
    /// True when only some of what it stands for is checked.
    #[prop(optional, into)]
    mixed: Signal<bool>,
    /// False where a list moves the focus by itself and the box must not be a stop of the Tab key.
    #[prop(default = true)]
    is_stop: bool,
    /// What a click does; the event tells of Ctrl and Shift.
    #[prop(into)]
    on_toggle: Callback<MouseEvent>,
) -> impl IntoView {
    let toggle = move |event: MouseEvent| {
        event.stop_propagation();
        on_toggle.run(event);
    };
    view! {
        <input
            class="checkbox"
            type="checkbox"
            tabindex=if is_stop { "0" } else { "-1" }
            aria-label=move || label.get()
            prop:checked=move || checked.get()
            prop:indeterminate=move || mixed.get()
            on:click=toggle
        />
    }
}
