//! The field that a text is typed into: the browser's own, with a Tab key that indents and a way out of it.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{HtmlDocument, HtmlTextAreaElement};

use super::keys::{Change, step_of, tab};
use super::pen::Pen;
use crate::i18n::say;
use crate::locales::editor as texts;
use crate::parts::saving::Event;
use crate::ui::unique_id;

/// Draws it.
#[component]
pub fn Field(
    /// What writes.
    pen: Pen,
    /// The part of the name after its last dot.
    extension: String,
    /// True for texts that people read, whose words are checked.
    is_prose: bool,
    /// Where the caret is, in UTF-16 units.
    caret: RwSignal<u32>,
) -> impl IntoView {
    let hint_id = unique_id("tab-hint");
    let described = hint_id.clone();
    let name = pen.name();
    let extension = StoredValue::new(extension);
    // After Esc the Tab key leaves the field, as everywhere else.
    let leaves = RwSignal::new(false);
    pen.field.on_load(move |field| {
        field.set_value(&pen.saving.read_untracked().text);
        // Whoever opens a text begins at its beginning; the dialog has to be open before it can give the focus away.
        request_animation_frame(move || {
            // Neither can fail for a field that is in the page.
            let _ = field.set_selection_range(0, 0);
            let _ = field.focus();
        });
    });
    let follow = move || {
        if let Some(field) = pen.field.get_untracked()
            && let Ok(Some(at)) = field.selection_start()
        {
            caret.set(at);
        }
    };
    let input = move |text: String| {
        leaves.set(false);
        pen.step(Event::Typed(text));
        follow();
    };
    let key = move |event: KeyboardEvent| {
        let held = event.ctrl_key() || event.meta_key() || event.alt_key();
        match event.key().as_str() {
            // The second one closes the editor.
            "Escape" if !leaves.get_untracked() => {
                event.prevent_default();
                event.stop_propagation();
                leaves.set(true);
            }
            "Tab" if !held && !leaves.get_untracked() => {
                let field: HtmlTextAreaElement = event_target(&event);
                let extension = extension.get_value();
                if let Some(change) = tab_in(&field, event.shift_key(), &extension) {
                    event.prevent_default();
                    pen.change(&change);
                }
            }
            _ => {}
        }
    };
    let hint = move || say(if leaves.get() { texts::TAB_LEAVES } else { texts::TAB_HINT });
    view! {
        <textarea
            class="editor-field"
            aria-label=move || texts::field(&name)
            aria-describedby=described
            autocomplete="off"
            autocapitalize="off"
            spellcheck=if is_prose { "true" } else { "false" }
            dir="auto"
            on:input=move |event| input(event_target_value(&event))
            on:keydown=key
            on:keyup=move |_| follow()
            on:click=move |_| follow()
            on:blur=move |_| leaves.set(false)
            node_ref=pen.field
        ></textarea>
        <p class="editor-hint" id=hint_id aria-live="polite">
            {hint}
        </p>
    }
}

/// What the Tab key does at the caret; none when it shall leave the field.
fn tab_in(field: &HtmlTextAreaElement, is_left: bool, extension: &str) -> Option<Change> {
    let text = field.value();
    let start = field.selection_start().ok()??;
    let end = field.selection_end().ok()??;
    tab(&text, start, end, is_left, &step_of(&text, extension))
}

/// Changes a part of the text such that the browser can take it back, where it knows how.
pub fn type_in(field: &HtmlTextAreaElement, change: &Change) {
    let Change { start, end, text, select } = change;
    if start == end && text.is_empty() {
        return;
    }
    // None of these can fail for a field that is in the page.
    let _ = field.focus();
    let _ = field.set_selection_range(*start, *end);
    let is_done = document().dyn_into::<HtmlDocument>().is_ok_and(|page| {
        let done = if text.is_empty() {
            page.exec_command("delete")
        } else {
            page.exec_command_with_show_ui_and_value("insertText", false, text)
        };
        done.unwrap_or_default()
    });
    if !is_done {
        let _ = field.set_range_text_with_start_and_end(text, *start, *end);
    }
    if let Some((start, end)) = select {
        let _ = field.set_selection_range(*start, *end);
    }
}
