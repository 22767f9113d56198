//! What lasts and is said above every view, such as being offline.

use leptos::prelude::*;

use crate::i18n::t;
use crate::locales::shell as texts;
use crate::state::online::use_online;
use crate::ui::{Banner, BannerKind, glyphs};

/// States that last.
pub(super) fn notices() -> AnyView {
    let online = use_online();
    view! {
        <Show when=move || !online.get()>
            <Banner kind=BannerKind::Warning glyph=glyphs::WIFI_OFF>
                {t(texts::OFFLINE)}
            </Banner>
        </Show>
    }
    .into_any()
}
