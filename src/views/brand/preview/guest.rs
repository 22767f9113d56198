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
        Some(src) => view! { <img class="logo-picture" src=src alt="" /> }.into_any(),
        None => face.name.get().into_any(),
    };
    view! {
        <div class="brand-page brand-guest">
            <div class="brand-guest-top">{picture}</div>
            <div class="brand-guest-main">
                <div class="brand-guest-title">{t(texts::SAMPLE_FILE)}</div>
                <p class="brand-note">{move || format::size(SIZE)}</p>
                <span class="button button-primary">{t(texts::SAMPLE_DOWNLOAD)}</span>
            </div>
        </div>
    }
}
