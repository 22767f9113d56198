//! A form of one text that is sent: a description, a comment, an answer. What was typed stays while sending fails.

use futures::future::LocalBoxFuture;
use leptos::ev::SubmitEvent;
use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;
use portico_client::problem::Problem;

use crate::error_text;
use crate::i18n::{Text, say, t};
use crate::locales::{common, tasks as texts};
use crate::ui::{Button, ButtonKind, unique_id};

/// Draws the form.
#[component]
pub fn Words(
    /// The field's name.
    label: Text,
    /// The word on the button.
    action: Text,
    /// What stands in it at first.
    #[prop(optional)]
    initial: String,
    /// True when it may be empty.
    #[prop(optional)]
    may_be_empty: bool,
    /// Leaves the form; without it, the form stays and is emptied.
    #[prop(default = None)]
    on_close: Option<Callback<()>>,
    /// Sends it.
    perform: Callback<String, LocalBoxFuture<'static, Result<(), Problem>>>,
) -> impl IntoView {
    let value = RwSignal::new(initial);
    let busy = RwSignal::new(false);
    let refusal = RwSignal::new(None::<String>);
    let field = NodeRef::<html::Textarea>::new();
    let is_opened = on_close.is_some();
    Effect::new(move |_| {
        if let (Some(field), true) = (field.get(), is_opened) {
            // It cannot fail for a field that is in the page.
            let _ = field.focus();
        }
    });
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        if busy.get_untracked() {
            return;
        }
        let text = value.get_untracked().trim().to_owned();
        if text.is_empty() && !may_be_empty {
            refusal.set(Some(say(texts::SAY_SOMETHING).to_owned()));
            return;
        }
        busy.set(true);
        refusal.set(None);
        spawn_local(async move {
            let answer = perform.run(text).await;
            busy.try_set(false);
            match (answer, on_close) {
                (Ok(()), Some(on_close)) => drop(on_close.try_run(())),
                (Ok(()), None) => drop(value.try_set(String::new())),
                (Err(problem), _) => {
                    refusal.try_set(Some(error_text::sentence(&problem)));
                }
            }
        });
    };
    let note = unique_id("note");
    let described = note.clone();
    let cancel = on_close.map(|on_close| {
        view! { <Button on_press=on_close>{t(common::CANCEL)}</Button> }
    });
    view! {
        <form class="task-words-form" on:submit=submit>
            <textarea
                class="field-input"
                rows="3"
                aria-label=t(label)
                aria-describedby=described
                placeholder=move || if is_opened { "" } else { say(label) }
                prop:value=move || value.get()
                on:input=move |event| {
                    refusal.set(None);
                    value.set(event_target_value(&event));
                }
                node_ref=field
            ></textarea>
            <p class="field-note field-error" id=note aria-live="polite">
                {move || refusal.get()}
            </p>
            <div class="dialog-actions">
                {cancel}
                <Button kind=ButtonKind::Primary submits=true busy=busy>
                    {t(action)}
                </Button>
            </div>
        </form>
    }
}
