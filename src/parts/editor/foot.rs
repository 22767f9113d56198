//! The line below the text: where the caret is, and how the file is written.

use leptos::prelude::*;

use super::keys::line_and_column;
use super::pen::Pen;
use crate::i18n::format;
use crate::locales::editor as texts;

/// Draws it.
#[component]
pub fn Foot(
    /// What writes.
    pen: Pen,
    /// Where the caret is, in UTF-16 units.
    caret: RwSignal<u32>,
) -> impl IntoView {
    let place = Memo::new(move |_| {
        let at = caret.get();
        pen.saving.with(|saving| line_and_column(&saving.text, at))
    });
    let place = move || {
        let (line, column) = place.get();
        texts::place(&format::number(line), &format::number(column))
    };
    let form = move || {
        let form = pen.form.get();
        [form.encoding.name(), form.ends.name()].join(" · ")
    };
    let mixed = move || {
        let form = pen.form.get();
        form.was_mixed.then(|| texts::mixed(form.ends.name()))
    };
    view! {
        <footer class="editor-foot">
            <p>{place}</p>
            <p>{form}</p>
            <p class="editor-mixed">{mixed}</p>
        </footer>
    }
}
