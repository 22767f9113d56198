//! A Markdown text as it looks formatted, beside its field, a moment after it was typed.

use std::time::Duration;

use leptos::leptos_dom::helpers::TimeoutHandle;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::pen::Pen;
use crate::i18n::{format, t};
use crate::locales::{common, editor as texts};
use crate::parts::markdown::{Markdown, load_markdown};
use crate::ui::Skeleton;

/// So much of a text is formatted, in bytes: more would make typing slow.
const MOST: usize = 128 * 1024;
/// How long typing rests until it is formatted anew.
const REST: Duration = Duration::from_millis(250);

/// Draws it.
#[component]
pub fn Page(
    /// What writes.
    pen: Pen,
) -> impl IntoView {
    let markdown = RwSignal::new(None::<Markdown>);
    spawn_local(async move {
        let loaded = load_markdown().await;
        markdown.try_set(Some(loaded));
    });
    let shown = RwSignal::new(beginning(&pen.saving.read_untracked().text));
    let resting = StoredValue::new(None::<TimeoutHandle>);
    let stop = move || {
        if let Some(handle) = resting.try_update_value(Option::take).flatten() {
            handle.clear();
        }
    };
    Effect::watch(
        move || pen.saving.track(),
        move |_, _, _| {
            stop();
            let show = move || {
                // The editor may be gone by now.
                let now = pen.saving.try_with_untracked(|saving| beginning(&saving.text));
                if let Some(now) = now
                    && shown.try_with_untracked(|shown| *shown != now) == Some(true)
                {
                    shown.set(now);
                }
            };
            resting.set_value(set_timeout_with_handle(show, REST).ok());
        },
        false,
    );
    on_cleanup(stop);
    let name = pen.name();
    let formatted = move || match markdown.get() {
        Some(markdown) => markdown(&shown.read().0),
        None => view! { <Skeleton label=t(common::LOADING) /> }.into_any(),
    };
    let cut = move || shown.read().1.then(|| texts::page_cut(&format::size(MOST as u64)));
    view! {
        <div class="editor-page" tabindex="0" role="region" aria-label=move || texts::page(&name)>
            <p class="editor-cut">{cut}</p>
            <article class="markdown">{formatted}</article>
        </div>
    }
}

/// The beginning of a text, and whether there is more.
fn beginning(text: &str) -> (String, bool) {
    let end = text.floor_char_boundary(MOST.min(text.len()));
    (text[..end].to_owned(), end < text.len())
}
