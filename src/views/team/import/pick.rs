//! Asks for a file, and brings its bytes into memory.

use js_sys::Uint8Array;
use leptos::ev::Event;
use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::HtmlInputElement;
use wasm_bindgen_futures::JsFuture;

use crate::i18n::{Text, t};
use crate::locales::team_import as texts;
use crate::ui::{Button, ButtonKind, glyphs};

/// The most bytes of a table.
const MOST: f64 = 32_000_000.0;

/// Why there is no table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoFile {
    /// It cannot be read.
    Unreadable,
    /// It is too large.
    TooLarge,
}

/// The button and the browser's own input behind it.
#[component]
pub fn Pick(
    /// The word on the button.
    #[prop(into)]
    word: Signal<Text>,
    /// The bytes, or why there are none.
    on_bytes: Callback<Result<Vec<u8>, NoFile>>,
) -> impl IntoView {
    let input = NodeRef::<html::Input>::new();
    let change = move |event: Event| {
        let element: HtmlInputElement = event_target(&event);
        let file = element.files().and_then(|files| files.get(0));
        // Choosing the same file again shall count, too.
        element.set_value("");
        let Some(file) = file else { return };
        if file.size() > MOST {
            on_bytes.run(Err(NoFile::TooLarge));
            return;
        }
        spawn_local(async move {
            let buffer = JsFuture::from(file.array_buffer()).await;
            let bytes = buffer.map(|buffer| Uint8Array::new(buffer.unchecked_ref()).to_vec());
            // Somebody may have gone on in the meantime.
            if input.try_get_untracked().is_some() {
                on_bytes.run(bytes.map_err(|_| NoFile::Unreadable));
            }
        });
    };
    let press = move |()| {
        if let Some(input) = input.get_untracked() {
            input.click();
        }
    };
    view! {
        <input
            class="visually-hidden"
            type="file"
            accept=".csv,text/csv,text/plain"
            tabindex="-1"
            hidden=true
            aria-label=t(texts::FILE)
            node_ref=input
            on:change=change
        />
        <Button kind=ButtonKind::Primary glyph=glyphs::UPLOAD on_press=press>
            {move || crate::i18n::say(word.get())}
        </Button>
    }
}
