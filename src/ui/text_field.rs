//! A line of text with its name, a hint, and what is wrong with it.

use leptos::html;
use leptos::prelude::*;

use super::focus::unique_id;

/// A text field.
#[component]
pub fn TextField(
    /// Its name, above it.
    #[prop(into)]
    label: TextProp,
    /// What is in it.
    value: RwSignal<String>,
    /// What is wrong with it, below it; read out when it appears.
    #[prop(optional, into)]
    error: Signal<Option<String>>,
    /// What helps to fill it, below it.
    #[prop(optional, into)]
    hint: Option<TextProp>,
    /// The browser's word for what belongs here, such as `username`.
    #[prop(default = "off")]
    autocomplete: &'static str,
    /// `text`, `email`, `search`, …
    #[prop(default = "text")]
    input_type: &'static str,
    /// The field's name in the form.
    #[prop(default = "")]
    name: &'static str,
    /// True when it must not stay empty.
    #[prop(optional)]
    required: bool,
    /// True while it must not be changed.
    #[prop(optional, into)]
    disabled: Signal<bool>,
    /// For moving the focus or the selection here.
    #[prop(optional)]
    node_ref: NodeRef<html::Input>,
) -> impl IntoView {
    let id = unique_id("field");
    let note = unique_id("note");
    let (label_for, described) = (id.clone(), note.clone());
    let has_note = hint.is_some();
    view! {
        <div class="field">
            <label class={"field-label"} for=label_for>
                {move || label.get()}
            </label>
            <input
                class="field-input"
                id=id
                name=name
                type=input_type
                autocomplete=autocomplete
                spellcheck="false"
                required=required
                disabled=move || disabled.get()
                aria-invalid=move || error.read().is_some().then_some("true")
                aria-describedby=move || (has_note || error.read().is_some()).then(|| described.clone())
                prop:value=move || value.get()
                on:input=move |event| value.set(event_target_value(&event))
                node_ref=node_ref
            />
            <FieldNote id=note error=error hint=hint />
        </div>
    }
}

/// The line below a field: what is wrong, or otherwise what helps.
#[component]
pub(super) fn FieldNote(
    id: String,
    error: Signal<Option<String>>,
    hint: Option<TextProp>,
) -> impl IntoView {
    let text = move || {
        let hint = || hint.as_ref().map(|hint| hint.get().to_string());
        error.get().or_else(hint).unwrap_or_default()
    };
    view! {
        <p class="field-note" class:field-error=move || error.read().is_some() id=id aria-live="polite">
            {text}
        </p>
    }
}
