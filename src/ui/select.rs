//! One of several choices, by the browser's own list.

use leptos::prelude::*;

use super::icon::{Glyph, Icon};

/// A choice.
#[component]
pub fn Select(
    /// What is chosen.
    #[prop(into)]
    label: TextProp,
    /// An icon before it.
    glyph: Glyph,
    /// The values with their names.
    options: Vec<(&'static str, TextProp)>,
    /// The value that is chosen.
    #[prop(into)]
    value: Signal<&'static str>,
    /// Another value was chosen.
    #[prop(into)]
    on_choose: Callback<String>,
) -> impl IntoView {
    let option = |(value, name): (&'static str, TextProp)| {
        view! { <option value=value>{move || name.get()}</option> }
    };
    view! {
        <span class="select">
            <Icon glyph=glyph />
            <select
                class="select-list"
                aria-label=move || label.get()
                prop:value=move || value.get()
                on:change=move |event| on_choose.run(event_target_value(&event))
            >
                {options.into_iter().map(option).collect_view()}
            </select>
        </span>
    }
}
