//! What is shown while there is no text: that it is coming, or why it does not.

use leptos::prelude::*;

use super::sheet::Hurdle;
use crate::error_text;
use crate::i18n::{Text, format, say, t};
use crate::locales::{common, editor as texts};
use crate::parts::text_form::MOST;
use crate::ui::{Button, EmptyState, IconButton, glyphs};

/// The head while there is no text.
#[component]
pub fn Plain(
    /// The id of its title.
    title_id: String,
    /// It shall go away.
    on_close: Callback<()>,
) -> impl IntoView {
    view! {
        <header class="preview-head editor-head">
            <IconButton label=t(common::CLOSE) glyph=glyphs::X on_press=on_close />
            <h2 class="preview-name" id=title_id>
                {t(texts::TITLE)}
            </h2>
        </header>
    }
}

/// Says why there is nothing to edit.
#[must_use]
pub fn cannot(hurdle: Hurdle, again: Callback<()>) -> AnyView {
    let (title, text): (Text, String) = match &hurdle {
        Hurdle::Gone => (texts::MISSING, say(texts::MISSING_TEXT).to_owned()),
        Hurdle::NotText => (texts::CANNOT, say(texts::CANNOT_TEXT).to_owned()),
        Hurdle::Size => (texts::CANNOT, texts::too_large(&format::size(MOST))),
        Hurdle::Unfinished => (texts::CANNOT, say(texts::UNFINISHED).to_owned()),
        Hurdle::Failed(problem) => (texts::FAILED, error_text::sentence(problem)),
    };
    let retry = matches!(hurdle, Hurdle::Failed(_)).then(|| {
        view! {
            <Button glyph=glyphs::ROTATE_CCW on_press=again>
                {t(common::TRY_AGAIN)}
            </Button>
        }
    });
    view! {
        <div class="preview-note" role="alert">
            <EmptyState glyph=glyphs::CIRCLE_ALERT title=t(title) text=text>
                {retry}
            </EmptyState>
        </div>
    }
    .into_any()
}
