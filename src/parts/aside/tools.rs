//! The button that empties a trash, and the question before it.

use std::sync::Arc;

use leptos::prelude::*;

use crate::i18n::{Text, say, t};
use crate::locales::aside as texts;
use crate::parts::ask::{Ask, AskSure};
use crate::ui::{Button, glyphs};

/// What is asked.
#[derive(Clone, Copy)]
pub struct TrashWords {
    /// The question.
    pub title: Text,
    /// What it means.
    pub text: Text,
}

/// Draws it.
#[component]
pub fn TrashTools(
    /// What is asked.
    words: TrashWords,
    /// Whether there is nothing to delete.
    is_empty: Signal<bool>,
    /// Asks.
    ask: RwSignal<Option<Ask>>,
    /// Deletes all of it; it outlives the button.
    on_empty: Arc<dyn Fn() + Send + Sync>,
) -> impl IntoView {
    let nothing =
        Signal::derive(move || is_empty.get().then(|| say(texts::NOTHING_TO_EMPTY).to_owned()));
    let empty = move |()| {
        ask.set(Some(Ask::Sure(AskSure {
            title: say(words.title).to_owned(),
            text: words.text,
            action: texts::EMPTY_TRASH,
            perform: Arc::clone(&on_empty),
        })));
    };
    view! {
        <Button glyph=glyphs::TRASH reason=nothing on_press=empty>
            {t(texts::EMPTY_TRASH)}
        </Button>
    }
}
