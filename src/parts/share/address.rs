//! An address to pass on: to be copied, shown to a camera, or opened as a guest would.

use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::web_sys::Url;

use super::qr::QrCode;
use crate::i18n::{say, t};
use crate::locales::share as texts;
use crate::ui::{Button, Icon, glyphs};

/// The whole address of a place that the vendor names by its path.
#[must_use]
pub fn full_address(link: &str) -> String {
    let here = window().location().href().unwrap_or_default();
    Url::new_with_base(link, &here).map_or_else(|_| link.to_owned(), |url| url.href())
}

/// Copies a text and tells how that went.
pub fn copy(text: String, told: Callback<&'static str>) {
    let asked = window().navigator().clipboard().write_text(&text);
    spawn_local(async move {
        let is_copied = wasm_bindgen_futures::JsFuture::from(asked).await.is_ok();
        told.try_run(say(if is_copied { texts::COPIED } else { texts::NOT_COPIED }));
    });
}

/// Shows it.
#[component]
pub fn Address(
    /// The address, with its host or without; none is shown for an empty one.
    address: Signal<String>,
) -> impl IntoView {
    let full = Memo::new(move |_| {
        let address = address.read();
        if address.is_empty() { String::new() } else { full_address(&address) }
    });
    let told = RwSignal::new("");
    Effect::watch(move || full.get(), move |_, _, _| told.set(""), false);
    let tell = Callback::new(move |text| {
        told.try_set(text);
    });
    let body = move || {
        view! {
            <div class="share-address">
                <input
                    class="field-input"
                    type="text"
                    readonly
                    aria-label=t(texts::LINK)
                    prop:value=move || full.get()
                />
                <Button glyph=glyphs::COPY on_press=move |()| copy(full.get_untracked(), tell)>
                    {t(texts::COPY_LINK)}
                </Button>
            </div>
            <p class="field-note" role="status">
                {move || told.get()}
            </p>
            <div class="share-line">
                <a class="share-guest" href=move || full.get() target="_blank" rel="noopener">
                    <Icon glyph=glyphs::EYE />
                    {t(texts::GUEST_SEES)}
                </a>
                <details class="share-qr">
                    <summary>{t(texts::QR)}</summary>
                    <QrCode text=full />
                </details>
            </div>
        }
    };
    let is_there = Memo::new(move |_| !full.read().is_empty());
    move || is_there.get().then(body)
}
