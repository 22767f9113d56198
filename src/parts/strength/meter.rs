//! How hard a password is to guess, shown while it is typed.

use leptos::prelude::*;

use super::Strength;
use crate::i18n::{Text, say, t};
use crate::locales::share as texts;

/// Shows it.
#[component]
pub fn Meter(
    /// How hard it is to guess.
    strength: Memo<Strength>,
) -> impl IntoView {
    let words = move || words(strength.get()).map(say);
    view! {
        <div class="strength">
            <meter
                min="0"
                max="4"
                low="2"
                high="3"
                optimum="4"
                aria-label=t(texts::STRENGTH)
                prop:value=move || f64::from(strength.get().level())
            ></meter>
            <span role="status">{words}</span>
        </div>
    }
}

fn words(strength: Strength) -> Option<Text> {
    match strength {
        Strength::None => None,
        Strength::Weak => Some(texts::WEAK),
        Strength::Fair => Some(texts::FAIR),
        Strength::Good => Some(texts::GOOD),
        Strength::Strong => Some(texts::STRONG),
    }
}
