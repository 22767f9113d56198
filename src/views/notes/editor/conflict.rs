//! Two texts of one note: both are shown, and a person chooses.

use leptos::prelude::*;

use super::pen::Pen;
use crate::i18n::t;
use crate::locales::notes as texts;
use crate::parts::saving::Event;
use crate::ui::Button;

/// Shows the other text above the own one, and the ways out.
#[component]
pub fn Conflict(
    /// What writes.
    pen: Pen,
    /// The other text.
    theirs: String,
) -> impl IntoView {
    let take = move |event: Event| move |()| pen.step(event.clone());
    view! {
        <div class="banner banner-warning" role="alert">
            <div class="banner-text note-choice">
                <p>{t(texts::CONFLICT)}</p>
                <h3>{t(texts::THEIRS)}</h3>
                <div class="note-theirs" role="region" tabindex="0" aria-label=t(texts::THEIRS)>
                    {theirs}
                </div>
                <div class="note-buttons">
                    <Button on_press=take(Event::TakeMine)>{t(texts::TAKE_MINE)}</Button>
                    <Button on_press=take(Event::TakeTheirs)>{t(texts::TAKE_THEIRS)}</Button>
                    <Button on_press=take(Event::TakeBoth)>{t(texts::TAKE_BOTH)}</Button>
                </div>
            </div>
        </div>
    }
}
