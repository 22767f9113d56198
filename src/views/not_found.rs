//! What is shown at an address that does not exist.

use leptos::prelude::*;

use crate::i18n::t;
use crate::locales::shell as texts;
use crate::routes::Show;
use crate::routes::path::Path;
use crate::state::title::use_title;
use crate::ui::{EmptyState, glyphs};

lazy_part! {
    /// Loads the view.
    pub fn load_not_found(not_found_view) -> Show {
        not_found
    }
}

fn not_found() -> AnyView {
    use_title().set_view(t(texts::NOT_FOUND));
    view! {
        <EmptyState
            glyph=glyphs::SEARCH
            title=t(texts::NOT_FOUND)
            is_page=true
            text=t(texts::NOT_FOUND_TEXT)
        >
            <a class="button button-primary" href=Path::Home.href()>
                {t(texts::TO_FILES)}
            </a>
        </EmptyState>
    }
    .into_any()
}
