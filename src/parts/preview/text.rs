//! What is written in a file: as text, as formatted text, or as a table.

use std::rc::Rc;

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::cannot::Cannot;
use super::csv::{ROWS, parse};
use super::decode::decode;
use super::kind::{Hurdle, TEXT_LIMIT};
use super::pieces::pieces;
use super::table::Table;
use crate::i18n::{format, t};
use crate::locales::{common, preview as texts};
use crate::parts::markdown::{Markdown, load_markdown};
use crate::ui::{Button, ButtonKind, Icon, Skeleton, glyphs};

/// As what it is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reader {
    /// Formatted text.
    Markdown,
    /// A table.
    Table,
    /// Text.
    Text,
    /// Text, unless it turns out to be none.
    PerhapsText,
}

/// Shows the beginning of a file, or all of it.
#[component]
pub fn Written(
    /// As what it is read.
    reader: Reader,
    /// Its bytes.
    bytes: Rc<Vec<u8>>,
    /// True when that is all of it.
    is_whole: bool,
    /// What it is called.
    name: String,
    /// Saves it to this computer.
    on_download: Callback<()>,
) -> impl IntoView {
    let decoded = decode(&bytes);
    if reader == Reader::PerhapsText && !decoded.is_text {
        return view! { <Cannot hurdle=Hurdle::Format on_download=on_download /> }.into_any();
    }
    let (shown, cut) = match reader {
        Reader::Table => {
            let sheet = parse(&decoded.text, is_whole);
            let cut = sheet.is_cut.then(|| texts::first_rows(ROWS as u64));
            (view! { <Table sheet=sheet name=name /> }.into_any(), cut)
        }
        Reader::Markdown => {
            let formatted = view! { <Formatted text=decoded.text name=name /> }.into_any();
            (formatted, (!is_whole).then(first_bytes))
        }
        Reader::Text | Reader::PerhapsText => {
            let piece = |piece| view! { <span class="preview-piece">{piece}</span> };
            let text = view! {
                <div class="preview-text" tabindex="0" role="region" aria-label=name>
                    <pre>{pieces(&decoded.text).into_iter().map(piece).collect_view()}</pre>
                </div>
            };
            (text.into_any(), (!is_whole).then(first_bytes))
        }
    };
    let note = cut.map(|words| {
        view! {
            <div class="preview-cut" role="note">
                <Icon glyph=glyphs::CIRCLE_ALERT />
                <span>{words}</span>
                <Button kind=ButtonKind::Quiet on_press=on_download>
                    {t(texts::SAVE)}
                </Button>
            </div>
        }
    });
    view! {
        {note}
        {shown}
    }
    .into_any()
}

fn first_bytes() -> String {
    texts::first_bytes(&format::size(TEXT_LIMIT))
}

/// Formatted text; what formats it is loaded with the first.
#[component]
fn Formatted(text: String, name: String) -> impl IntoView {
    let markdown = RwSignal::new(None::<Markdown>);
    spawn_local(async move {
        let loaded = load_markdown().await;
        markdown.try_set(Some(loaded));
    });
    let formatted = move || match markdown.get() {
        Some(markdown) => markdown(&text),
        None => view! { <Skeleton label=t(common::LOADING) /> }.into_any(),
    };
    view! {
        <div class="preview-text" tabindex="0" role="region" aria-label=name>
            <article class="markdown">{formatted}</article>
        </div>
    }
}
