//! What stands where the listing will be, or would have been: waiting, empty, failed, gone.

use leptos::prelude::*;
use portico_client::problem::Problem;

use super::toolbar::Pickers;
use crate::error_text;
use crate::i18n::{say, t};
use crate::locales::{common, files as texts};
use crate::routes::path::Path;
use crate::ui::{Button, ButtonKind, EmptyState, glyphs};

/// A folder with nothing in it.
#[component]
pub fn Empty(
    /// True for the folder where everything begins.
    is_root: bool,
    /// What chooses files.
    pickers: Pickers,
) -> impl IntoView {
    let title = if is_root { texts::EMPTY_TITLE } else { texts::EMPTY_FOLDER_TITLE };
    view! {
        <EmptyState glyph=glyphs::CLOUD_UPLOAD title=t(title) text=t(texts::EMPTY_TEXT)>
            <Button
                kind=ButtonKind::Primary
                glyph=glyphs::UPLOAD
                on_press=move |()| pickers.choose_files()
            >
                {t(texts::CHOOSE_FILES)}
            </Button>
            <Button glyph=glyphs::FOLDER_UP on_press=move |()| pickers.choose_folder()>
                {t(texts::CHOOSE_FOLDER)}
            </Button>
        </EmptyState>
    }
}

/// A folder that could not be read.
#[component]
pub fn Failed(
    /// Why.
    problem: Problem,
    /// Tries again.
    on_retry: Callback<()>,
) -> impl IntoView {
    let text = error_text::sentence(&problem);
    view! {
        <div role="alert" class="files-failed">
            <EmptyState glyph=glyphs::CIRCLE_ALERT title=t(texts::FAILED_TITLE) text=text>
                <Button kind=ButtonKind::Primary glyph=glyphs::ROTATE_CCW on_press=on_retry>
                    {t(common::TRY_AGAIN)}
                </Button>
            </EmptyState>
        </div>
    }
}

/// A folder that is not there.
#[component]
pub fn Gone() -> impl IntoView {
    view! {
        <EmptyState glyph=glyphs::FOLDER_OPEN title=t(texts::GONE_TITLE) text=t(texts::GONE_TEXT)>
            <a class="button button-primary" href=Path::Files.href()>
                {t(texts::GO_TO_FILES)}
            </a>
            <a class="button" href=Path::Trash.href()>
                {t(texts::GO_TO_TRASH)}
            </a>
        </EmptyState>
    }
}

/// A line above rows that may be out of date.
#[component]
pub fn Stale(
    /// Why they could not be read again.
    problem: Problem,
    /// Tries again.
    on_retry: Callback<()>,
) -> impl IntoView {
    let text = [say(texts::STALE), " ", &error_text::sentence(&problem)].concat();
    view! {
        <div class="files-stale" role="status">
            <span>{text}</span>
            <Button kind=ButtonKind::Quiet on_press=on_retry>
                {t(common::TRY_AGAIN)}
            </Button>
        </div>
    }
}
