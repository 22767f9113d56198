//! The line that leaves rows out, and what stands in their place when it leaves out all of them.

use leptos::prelude::*;

use super::Narrowing;
use super::find::Find;
use crate::i18n::t;
use crate::locales::listing as texts;
use crate::parts::chips::{Chips, Choice};
use crate::ui::{Button, EmptyState, IconButton, glyphs};

/// Draws the line.
#[component]
pub fn Bar(
    /// What it leaves out.
    narrowing: Narrowing,
) -> impl IntoView {
    let Narrowing { state, router, criteria, is_narrowed, .. } = narrowing;
    let choose = move |(name, value): Choice| router.replace(&router.href_with(name, value));
    let count = move || {
        let (shown, all) = (state.rows.read().len() as u64, state.all.read().len() as u64);
        is_narrowed.get().then(|| texts::shown(shown, all))
    };
    view! {
        <div class="narrowing">
            <Find narrowing=narrowing />
            <Chips criteria=criteria on_choose=choose />
            <p class="narrowing-count" role="status">
                {count}
            </p>
            <IconButton
                label=t(texts::CLOSE)
                glyph=glyphs::X
                on_press=move |()| narrowing.close()
            />
        </div>
    }
}

/// Says that everything is left out, and offers to leave out nothing.
#[component]
pub fn Nothing(
    /// What leaves it out.
    narrowing: Narrowing,
) -> impl IntoView {
    let text = move || texts::nothing_text(narrowing.state.all.read().len() as u64);
    view! {
        <EmptyState glyph=glyphs::LIST_FILTER title=t(texts::NOTHING_TITLE) text=text>
            <Button on_press=move |()| narrowing.close()>{t(texts::SHOW_ALL)}</Button>
        </EmptyState>
    }
}
