//! The owner's text about an entry, and its field.

use leptos::ev::SubmitEvent;
use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;
use portico_client::drive::model::EntryId;
use portico_client::problem::Problem;

use super::data::Inspector;
use crate::error_text;
use crate::i18n::{say, t};
use crate::locales::{common, details as texts};
use crate::ui::{Button, ButtonKind, IconButton, glyphs, unique_id};

/// Shows it, or lets it be written.
#[component]
pub fn Description(
    /// What it is about.
    id: EntryId,
    /// What it says.
    text: String,
    /// Writes it down.
    inspector: Inspector,
) -> impl IntoView {
    let text = RwSignal::new(text);
    let is_open = RwSignal::new(false);
    let id = StoredValue::new(id);
    let reason = Signal::derive(move || inspector.no_change().map(|text| say(text).to_owned()));
    let shown = move || {
        if text.read().is_empty() {
            view! { <p class="details-faint">{t(texts::NO_DESCRIPTION)}</p> }.into_any()
        } else {
            view! { <p class="details-text">{text.get()}</p> }.into_any()
        }
    };
    let body = move || {
        if is_open.get() {
            view! { <Field id=id text=text is_open=is_open inspector=inspector /> }.into_any()
        } else {
            shown()
        }
    };
    view! {
        <section class="details-part">
            <header class="details-part-head">
                <h3>{t(texts::DESCRIPTION)}</h3>
                <IconButton
                    label=t(texts::EDIT_DESCRIPTION)
                    glyph=glyphs::PENCIL
                    reason=reason
                    on_press=move |()| is_open.set(true)
                />
            </header>
            {body}
        </section>
    }
}

#[component]
fn Field(
    id: StoredValue<EntryId>,
    text: RwSignal<String>,
    is_open: RwSignal<bool>,
    inspector: Inspector,
) -> impl IntoView {
    let value = RwSignal::new(text.get_untracked());
    let busy = RwSignal::new(false);
    let refusal = RwSignal::new(None::<Problem>);
    let field = NodeRef::<html::Textarea>::new();
    Effect::new(move |_| {
        if let Some(field) = field.get() {
            // It cannot fail for a field that is in the page.
            let _ = field.focus();
        }
    });
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        if busy.get_untracked() {
            return;
        }
        busy.set(true);
        refusal.set(None);
        let (id, written) = (id.get_value(), value.get_untracked());
        spawn_local(async move {
            let answer = inspector.describe(id, written.clone()).await;
            busy.try_set(false);
            match answer {
                Ok(()) => {
                    text.try_set(written.trim().to_owned());
                    is_open.try_set(false);
                }
                Err(problem) => {
                    refusal.try_set(Some(problem));
                }
            }
        });
    };
    let note = unique_id("note");
    let described = note.clone();
    let error = move || refusal.read().as_ref().map(error_text::sentence);
    view! {
        <form class="details-form" on:submit=submit>
            <textarea
                class="field-input"
                rows="4"
                aria-label=t(texts::DESCRIPTION)
                aria-describedby=described
                prop:value=move || value.get()
                on:input=move |event| value.set(event_target_value(&event))
                node_ref=field
            ></textarea>
            <p class="field-note field-error" id=note aria-live="polite">
                {error}
            </p>
            <div class="dialog-actions">
                <Button on_press=move |()| is_open.set(false)>{t(common::CANCEL)}</Button>
                <Button kind=ButtonKind::Primary submits=true busy=busy>
                    {t(texts::SAVE)}
                </Button>
            </div>
        </form>
    }
}
