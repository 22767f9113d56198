//! A password that can be looked at while it is typed.

use leptos::html;
use leptos::prelude::*;

use super::focus::unique_id;
use super::text_field::FieldNote;
use super::{IconButton, glyphs};

/// A password field.
#[component]
pub fn PasswordField(
    /// Its name, above it.
    #[prop(into)]
    label: TextProp,
    /// What is in it.
    value: RwSignal<String>,
    /// What is wrong with it, below it.
    #[prop(optional, into)]
    error: Signal<Option<String>>,
    /// The name of the button that shows the password.
    #[prop(into)]
    show_label: TextProp,
    /// The name of the button that hides it again.
    #[prop(into)]
    hide_label: TextProp,
    /// `current-password` or `new-password`.
    #[prop(default = "current-password")]
    autocomplete: &'static str,
    /// The field's name in the form.
    #[prop(default = "password")]
    name: &'static str,
    /// For moving the focus here.
    #[prop(optional)]
    node_ref: NodeRef<html::Input>,
) -> impl IntoView {
    let id = unique_id("field");
    let note = unique_id("note");
    let (label_for, described) = (id.clone(), note.clone());
    let shown = RwSignal::new(false);
    let toggle_label = move || if shown.get() { hide_label.get() } else { show_label.get() };
    let glyph = Signal::derive(move || if shown.get() { glyphs::EYE_OFF } else { glyphs::EYE });
    view! {
        <div class="field">
            <label class={"field-label"} for=label_for>
                {move || label.get()}
            </label>
            <div class="field-box">
                <input
                    class="field-input"
                    id=id
                    name=name
                    type=move || if shown.get() { "text" } else { "password" }
                    autocomplete=autocomplete
                    autocapitalize="none"
                    spellcheck="false"
                    required=true
                    aria-invalid=move || error.read().is_some().then_some("true")
                    aria-describedby=move || error.read().is_some().then(|| described.clone())
                    prop:value=move || value.get()
                    on:input=move |event| value.set(event_target_value(&event))
                    node_ref=node_ref
                />
                <IconButton
                    label=toggle_label
                    glyph=glyph
                    on_press=move || shown.update(|shown| *shown = !*shown)
                />
            </div>
            <FieldNote id=note error=error hint=None />
        </div>
    }
}
