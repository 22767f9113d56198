//! The sign-in page in the preview.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::face::{Face, FaceLogo};
use crate::i18n::t;
use crate::locales::sign_in as texts;
use crate::parts::welcome::{Welcome, load_welcome};
use crate::ui::{Button, ButtonKind, TextField};

/// Draws it.
#[component]
pub fn SignIn(
    /// The brand.
    face: Face,
) -> impl IntoView {
    let draw = RwSignal::new(None::<Welcome>);
    spawn_local(async move {
        let loaded = load_welcome().await;
        draw.try_set(Some(loaded));
    });
    let words = move || {
        let html = face.html.get();
        let draw = draw.get()?;
        (!html.trim().is_empty()).then(|| view! { <div class="sign-in-words">{draw(&html)}</div> })
    };
    view! {
        <div class="brand-page">
            <div class="bare-top">
                <FaceLogo face=face />
            </div>
            <div class="brand-center">
                <div class="sign-in">
                    <div class="sign-in-title">{move || texts::sign_in_to(&face.name.read())}</div>
                    <div class="sign-in-form">
                        <TextField label=t(texts::NAME) value=RwSignal::default() />
                        <TextField label=t(texts::PASSWORD) value=RwSignal::default() />
                        <Button kind=ButtonKind::Primary>{t(texts::SUBMIT)}</Button>
                    </div>
                    {words}
                </div>
            </div>
        </div>
    }
}
