//! The brand's logo and name.

use leptos::prelude::*;

use crate::state::brand::use_branding;

/// The logo with the name beside it; the name alone where there is no logo.
#[component]
pub(super) fn Logo() -> impl IntoView {
    let branding = use_branding();
    let picture = move || match branding.logo() {
        Some(address) => view! { <img class="logo-picture" src=address alt="" /> }.into_any(),
        None => view! { <span class="logo-mark" aria-hidden="true"></span> }.into_any(),
    };
    view! {
        <span class="logo">
            {picture}
            <span class="logo-name">{move || branding.name()}</span>
        </span>
    }
}
