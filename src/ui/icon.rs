//! An icon: one path, drawn in the color of the text beside it; the word beside it says what it means.

use leptos::prelude::*;

/// An icon's path, on a canvas of 24 by 24.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Glyph(pub &'static str);

/// Draws an icon; a screen reader does not hear of it.
#[component]
pub fn Icon(
    /// Which one; see [`glyphs`](super::glyphs).
    #[prop(into)]
    glyph: Signal<Glyph>,
) -> impl IntoView {
    view! {
        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <path d=move || glyph.get().0></path>
        </svg>
    }
}
