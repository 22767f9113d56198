//! The bar that appears while something is selected: how much, and what can be done with it.

use leptos::prelude::*;

use crate::i18n::t;
use crate::locales::files as texts;
use crate::parts::media::{FINGERS, NARROW, use_media};
use crate::ui::{Button, ButtonKind, IconButton, MenuButton, MenuItem, glyphs};

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
    let (narrow, fingers) = (use_media(NARROW), use_media(FINGERS));
    // Where there is no room for all of them, the last ones are in a menu; one alone would gain nothing by it.
    let room = Memo::new(move |_| {
        let room = match (narrow.get(), fingers.get()) {
            (false, _) => usize::MAX,
            (true, false) => 5,
            (true, true) => 3,
        };
        let count = items.read().len();
        if count <= room.saturating_add(1) { count } else { room }
    });
    let shown = move || items.get().into_iter().take(room.get()).map(button).collect_view();
    let rest = Callback::new(move |()| {
        items.get_untracked().into_iter().skip(room.get_untracked()).collect()
    });
    let has_rest = Memo::new(move |_| items.read().len() > room.get());
    let more = move || {
        has_rest.get().then(|| {
            view! {
                <MenuButton label=t(texts::MORE_ACTIONS) glyph=glyphs::ELLIPSIS items=rest />
            }
        })
    };
    view! {
        <div class="selection-bar" role="toolbar" aria-label=t(texts::SELECTION_BAR)>
            <IconButton label=t(texts::CLEAR_SELECTION) glyph=glyphs::X on_press=on_clear />
            <span class="selection-summary" role="status">
                {move || summary.get()}
            </span>
            <div class="selection-actions">
                {shown}
                {more}
            </div>
        </div>
    }
}
