//! A mail in the preview: the server writes the same (`server/src/mail/letter.rs`).

use leptos::prelude::*;

use super::face::Face;
use crate::i18n::t;
use crate::locales::brand as texts;

/// Draws it.
#[component]
pub fn Mail(
    /// The brand.
    face: Face,
) -> impl IntoView {
    let name = move || face.name.get();
    view! {
        <div class="brand-page brand-mail">
            <div class="brand-mail-head">
                <p>{move || texts::sample_from(&name())}</p>
                <p>{t(texts::SAMPLE_TO)}</p>
            </div>
            <div class="brand-letter">
                <div class="brand-letter-head">{name}</div>
                <div class="brand-letter-text">
                    <p>{t(texts::SAMPLE_MAIL)}</p>
                    <p>
                        <span class="button button-primary">{t(texts::SAMPLE_OPEN)}</span>
                    </p>
                </div>
            </div>
        </div>
    }
}
