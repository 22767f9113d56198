//! A sign that something is under way; it appears only after 300 milliseconds (by its style).

use leptos::prelude::*;

/// A spinner.
#[component]
pub fn Spinner(
    /// What is under way, read out.
    #[prop(into)]
    label: TextProp,
) -> impl IntoView {
    view! { <span class="spinner" role="status" aria-label=move || label.get()></span> }
}
