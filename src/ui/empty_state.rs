//! A place with nothing in it: what belongs here, and what starts it.

use leptos::prelude::*;

use super::icon::{Glyph, Icon};

/// An empty place, a failed one, or one that is gone.
#[component]
pub fn EmptyState(
    /// A picture of what belongs here.
    #[prop(into)]
    glyph: Signal<Glyph>,
    /// What this place is.
    #[prop(into)]
    title: TextProp,
    /// True when it is all that the page has: its title is the page's heading then.
    #[prop(optional)]
    is_page: bool,
    /// What belongs here, or what happened.
    #[prop(into)]
    text: TextProp,
    /// Buttons that go on from here.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let title = move || title.get();
    let heading = if is_page {
        view! { <h1 class="empty-title">{title}</h1> }.into_any()
    } else {
        view! { <h2 class="empty-title">{title}</h2> }.into_any()
    };
    view! {
        <div class="empty">
            <div class="empty-picture">
                <Icon glyph=glyph />
            </div>
            {heading}
            <p class="empty-text">{move || text.get()}</p>
            {children.map(|children| view! { <div class="empty-actions">{children()}</div> })}
        </div>
    }
}
