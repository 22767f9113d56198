//! Several lines of text with their name, a hint, and what is wrong with them.

use leptos::prelude::*;

use crate::ui::unique_id;

/// A field for several lines.
#[component]
pub fn Area(
    /// Its name, above it.
    #[prop(into)]
    label: TextProp,
    /// What is in it.
    value: RwSignal<String>,
    /// What is wrong with it.
    error: Signal<Option<String>>,
    /// What helps to fill it.
    #[prop(into)]
    hint: TextProp,
    /// Why it cannot be used.
    #[prop(optional, into)]
    reason: Signal<Option<String>>,
    /// How many lines are seen at once.
    rows: u32,
) -> impl IntoView {
    let (id, note) = (unique_id("area"), unique_id("area-note"));
    let (label_for, described) = (id.clone(), note.clone());
    let text =
        move || error.get().or_else(|| reason.get()).unwrap_or_else(|| hint.get().to_string());
    view! {
        <div class="field">
            <label class="field-label" for=label_for>
                {move || label.get()}
            </label>
            <textarea
                class="field-input brand-area"
                id=id
                rows=rows.to_string()
                spellcheck="false"
                disabled=move || reason.read().is_some()
                aria-invalid=move || error.read().is_some().then_some("true")
                aria-describedby=described
                prop:value=move || value.get()
                on:input=move |event| value.set(event_target_value(&event))
            ></textarea>
            <p
                class="field-note"
                class:field-error=move || error.read().is_some()
                id=note
                aria-live="polite"
            >
                {text}
            </p>
        </div>
    }
}
