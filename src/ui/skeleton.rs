//! The shape of what is still coming; it appears only when waiting takes longer than a blink.

use leptos::prelude::*;

/// Rows that are still coming.
#[component]
pub fn Skeleton(
    /// What is being waited for, read out.
    #[prop(into)]
    label: TextProp,
    /// How many rows.
    #[prop(default = 8)]
    rows: usize,
) -> impl IntoView {
    let row = || {
        view! {
            <div class="skeleton-row">
                <span class={"skeleton-mark"}></span>
                <span class={"skeleton-line"}></span>
                <span class={"skeleton-line skeleton-short"}></span>
            </div>
        }
    };
    view! {
        <div class="skeleton" role="status" aria-label=move || label.get()>
            {(0..rows).map(|_| row()).collect_view()}
        </div>
    }
}
