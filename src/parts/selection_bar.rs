//! The bar that appears while something is selected: how much, and what can be done with it.

use leptos::prelude::*;

use crate::i18n::t;
use crate::locales::files as texts;
use crate::ui::{Button, ButtonKind, IconButton, MenuItem, glyphs};

/// Draws the bar.
#[component]
pub fn SelectionBar(
    /// How much is selected, in words.
    #[prop(into)]
    summary: Signal<String>,
    /// What can be done with it.
    #[prop(into)]
    items: Signal<Vec<MenuItem>>,
    /// Selects nothing.
    #[prop(into)]
    on_clear: Callback<()>,
) -> impl IntoView {
    let button = |item: MenuItem| {
        let MenuItem { label, glyph, reason, on_pick, .. } = item;
        let reason = Signal::derive(move || reason.as_ref().map(|reason| reason.get().to_string()));
        view! {
            <Button kind=ButtonKind::Quiet glyph=glyph.unwrap_or(glyphs::CHEVRON_RIGHT) reason=reason on_press=on_pick>
                {move || label.get()}
            </Button>
        }
        .into_any()
    };
    view! {
        <div class="selection-bar" role="toolbar" aria-label=t(texts::SELECTION_BAR)>
            <IconButton label=t(texts::CLEAR_SELECTION) glyph=glyphs::X on_press=on_clear />
            <span class="selection-summary" role="status">
                {move || summary.get()}
            </span>
            <div class="selection-actions">
                {move || items.get().into_iter().map(button).collect_view()}
            </div>
        </div>
    }
}
