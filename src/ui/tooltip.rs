//! A word about something that is cut off or only an icon, shown on pointing and on focus.

use leptos::prelude::*;

use super::focus::unique_id;

/// Wraps what the word is about.
#[component]
pub fn Tooltip(
    /// The word.
    #[prop(into)]
    text: TextProp,
    /// What it is about.
    children: Children,
) -> impl IntoView {
    let id = unique_id("tip");
    let described = id.clone();
    view! {
        <span class="tip-host" aria-describedby=described>
            {children()}
            <span class={"tip"} role="tooltip" id=id>
                {move || text.get()}
            </span>
        </span>
    }
}
