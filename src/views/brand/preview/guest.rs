//! A guest's page in the preview: the server writes the same (`server/src/routes/public/page.rs`).

use leptos::prelude::*;

use super::face::Face;
use crate::i18n::{format, t};
use crate::locales::brand as texts;

/// What the sample file has, in bytes.
const SIZE: u64 = 2_400_000;

/// Draws it.
#[component]
pub fn Guest(
    /// The brand.
    face: Face,
) -> impl IntoView {
    let picture = move || match face.logo.get() {
        Some(src) => view! { <img class="guest-logo" src=src alt="" /> }.into_any(),
        None => view! { <span class="guest-mark"></span> }.into_any(),
    };
    view! {
        <div class="guest">
            <div class="guest-top">
                {picture}
                <span>{move || face.name.get()}</span>
            </div>
            <div class="guest-card">
                <div class="guest-title">{t(texts::SAMPLE_FILE)}</div>
                <p>{move || format::size(SIZE)}</p>
                <p>
                    <a>{t(texts::SAMPLE_DOWNLOAD)}</a>
                </p>
            </div>
        </div>
    }
}
