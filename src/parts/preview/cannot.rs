//! What stands in the place of a file that is not shown: why, and the way to have it all the same.

use leptos::prelude::*;

use super::kind::Hurdle;
use crate::i18n::{Text, t};
use crate::locales::preview as texts;
use crate::ui::{Button, ButtonKind, EmptyState, glyphs};

/// Says why, and offers the download.
#[component]
pub fn Cannot(
    /// Why.
    hurdle: Hurdle,
    /// Saves the file to this computer.
    on_download: Callback<()>,
) -> impl IntoView {
    let (title, text) = words(hurdle);
    let download = move || {
        view! {
            <Button kind=ButtonKind::Primary glyph=glyphs::DOWNLOAD on_press=on_download>
                {t(texts::SAVE)}
            </Button>
        }
    };
    let has_content = match hurdle {
        Hurdle::Format | Hurdle::Size => true,
        Hurdle::Empty | Hurdle::Unfinished => false,
    };
    view! {
        <div class="preview-note">
            <EmptyState glyph=glyphs::EYE_OFF title=t(title) text=t(text)>
                {has_content.then(download)}
            </EmptyState>
        </div>
    }
}

fn words(hurdle: Hurdle) -> (Text, Text) {
    match hurdle {
        Hurdle::Format => (texts::CANNOT, texts::CANNOT_FORMAT),
        Hurdle::Size => (texts::CANNOT, texts::CANNOT_SIZE),
        Hurdle::Empty => (texts::EMPTY, texts::EMPTY_TEXT),
        Hurdle::Unfinished => (texts::UNFINISHED, texts::UNFINISHED_TEXT),
    }
}

/// What this browser cannot show or play is said to be so.
pub(super) fn or_cannot(
    broken: RwSignal<bool>,
    on_download: Callback<()>,
    shown: &dyn Fn() -> AnyView,
) -> AnyView {
    if broken.get() {
        view! { <Cannot hurdle=Hurdle::Format on_download=on_download /> }.into_any()
    } else {
        shown()
    }
}
