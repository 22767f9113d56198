//! A form of one text that is sent: a description, a comment, an answer. What was typed stays until it has arrived.

use futures::future::LocalBoxFuture;
use leptos::ev::SubmitEvent;
use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;
use portico_client::problem::Problem;

use crate::i18n::{Text, say, t};
use crate::locales::{common, refusal as refusal_texts, tasks as texts};
use crate::parts::refusal::{LONGEST_TEXT, sentence, too_long};
use crate::ui::{Button, ButtonKind, unique_id};
use crate::views::tasks::draft::Draft;

/// Draws the form.
#[component]
pub fn Words(
    /// The field's name.
    label: Text,
    /// The word on the button.
    action: Text,
    /// What stands there already.
    #[prop(optional)]
    initial: String,
    /// Where this browser keeps what is typed; what it has kept is what stands in the field at first.
    draft: Draft,
    /// True when it may be empty.
    #[prop(optional)]
    may_be_empty: bool,
    /// Leaves the form; without it, the form stays and is emptied.
    #[prop(default = None)]
    on_close: Option<Callback<()>>,
    /// Why it cannot be sent now.
    #[prop(optional, into)]
    reason: Signal<Option<String>>,
    /// Sends it.
    perform: Callback<String, LocalBoxFuture<'static, Result<(), Problem>>>,
) -> impl IntoView {
    let value = RwSignal::new(draft.get().unwrap_or_else(|| initial.clone()));
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
    let (draft, initial) = (StoredValue::new(draft), StoredValue::new(initial));
    let typed = move |text: String| {
        let draft = draft.get_value();
        let is_kept = if text == initial.get_value() {
            draft.forget();
            true
        } else {
            draft.put(&text)
        };
        let is_long = too_long(&text, LONGEST_TEXT);
        refusal
            .set(is_long.or_else(|| (!is_kept).then(|| say(refusal_texts::NOT_KEPT).to_owned())));
        value.set(text);
    };
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        if busy.get_untracked() || reason.read_untracked().is_some() {
            return;
        }
        let written = value.get_untracked();
        let text = written.trim().to_owned();
        if text.is_empty() && !may_be_empty {
            refusal.set(Some(say(texts::SAY_SOMETHING).to_owned()));
            return;
        }
        if let Some(told) = too_long(&text, LONGEST_TEXT) {
            refusal.set(Some(told));
            return;
        }
        busy.set(true);
        refusal.set(None);
        let draft = draft.get_value();
        spawn_local(async move {
            let answer = perform.run(text).await;
            // The form may be gone, and what is kept is not.
            if answer.is_ok() {
                draft.settle(&written);
            }
            busy.try_set(false);
            let is_same = value.try_with_untracked(|now| *now == written).unwrap_or(false);
            match (answer, on_close) {
                // What was typed meanwhile is another text, and stays.
                (Ok(()), _) if !is_same => {}
                (Ok(()), Some(on_close)) => drop(on_close.try_run(())),
                (Ok(()), None) => drop(value.try_set(String::new())),
                (Err(problem), _) => {
                    refusal.try_set(Some(sentence(&problem)));
                }
            }
        });
    };
    let note = unique_id("note");
    let described = note.clone();
    let cancel = on_close.map(|on_close| {
        let leave = move |()| {
            draft.get_value().forget();
            on_close.run(());
        };
        view! { <Button on_press=leave>{t(common::CANCEL)}</Button> }
    });
    view! {
        <form class="task-words-form" on:submit=submit>
            <textarea
                class="field-input"
                rows="3"
                aria-label=t(label)
                aria-describedby=described
                aria-invalid=move || refusal.read().is_some().then_some("true")
                placeholder=move || if is_opened { "" } else { say(label) }
                readonly=move || reason.read().is_some()
                prop:value=move || value.get()
                on:input=move |event| typed(event_target_value(&event))
                node_ref=field
            ></textarea>
            <p class="field-note field-error" id=note aria-live="polite">
                {move || refusal.get()}
            </p>
            <div class="dialog-actions">
                {cancel}
                <Button kind=ButtonKind::Primary submits=true busy=busy reason=reason>
                    {t(action)}
                </Button>
            </div>
        </form>
    }
}
