//! Why an account is closed: one of the vendor's reasons, and a text where it is another one.

use leptos::ev::SubmitEvent;
use leptos::prelude::*;
use leptos::task::spawn_local;
use portico_client::drive::model::partner::{CloseReason, Customer};

use super::super::Scene;
use super::super::subject::Subject;
use super::super::trouble::TROUBLE;
use super::super::words::reason_word;
use crate::i18n::{say, t};
use crate::locales::{common, customer as texts};
use crate::ui::{Button, ButtonKind, unique_id};

/// The longest text about a reason, in characters.
const LONGEST: usize = 1000;

/// Asks for the reason, and closes the account.
#[component]
pub fn CloseForm(
    /// What the view shares.
    scene: Scene,
    /// Whose account it is.
    customer: Customer,
    /// The dialog goes away.
    on_close: Callback<()>,
) -> impl IntoView {
    let data = scene.data;
    let subject = Subject::from(&customer);
    let means = texts::close_text(&subject.name);
    let reason = RwSignal::new(None::<CloseReason>);
    let text = RwSignal::new(String::new());
    let busy = RwSignal::new(false);
    let refusal = RwSignal::new(None::<String>);
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        let about = text.get_untracked().trim().to_owned();
        let reason = match reason.get_untracked() {
            _ if busy.get_untracked() => return,
            None => return refusal.set(Some(say(texts::REASON_MISSING).to_owned())),
            Some(CloseReason::Other) if about.is_empty() => {
                return refusal.set(Some(say(texts::REASON_TEXT_MISSING).to_owned()));
            }
            Some(_) if about.chars().count() > LONGEST => {
                return refusal.set(Some(texts::text_too_long(LONGEST as u64)));
            }
            Some(reason) => reason,
        };
        let subject = subject.clone();
        refusal.set(None);
        busy.set(true);
        spawn_local(async move {
            let answer = data.close(subject, reason, about).await;
            busy.try_set(false);
            match answer {
                Ok(()) => drop(on_close.try_run(())),
                Err(problem) => {
                    refusal.try_set(Some(TROUBLE.sentence(&problem)));
                }
            }
        });
    };
    let choose = move |event| {
        let number = event_target_value(&event).parse::<usize>().ok();
        reason.set(number.and_then(|number| CloseReason::ALL.get(number).copied()));
        refusal.set(None);
    };
    let option = |(number, reason): (usize, CloseReason)| {
        view! { <option value=number.to_string()>{t(reason_word(reason))}</option> }
    };
    let (reason_id, text_id) = (unique_id("reason"), unique_id("text"));
    let (reason_for, text_for) = (reason_id.clone(), text_id.clone());
    view! {
        <form class="dialog-form" novalidate on:submit=submit>
            <p class="dialog-text">{means}</p>
            <div class="field">
                <label class="field-label" for=reason_for>{t(texts::REASON)}</label>
                <select class="field-input" id=reason_id on:change=choose>
                    <option value="">{t(texts::REASON_CHOOSE)}</option>
                    {CloseReason::ALL.into_iter().enumerate().map(option).collect_view()}
                </select>
            </div>
            <div class="field">
                <label class="field-label" for=text_for>{t(texts::REASON_TEXT)}</label>
                <textarea
                    class="field-input partner-text"
                    id=text_id
                    rows="3"
                    prop:value=move || text.get()
                    on:input=move |event| text.set(event_target_value(&event))
                ></textarea>
            </div>
            <p class="dialog-refusal" role="alert">
                {move || refusal.get()}
            </p>
            <div class="dialog-actions">
                <Button on_press=on_close>{t(common::CANCEL)}</Button>
                <Button kind=ButtonKind::Danger submits=true busy=busy>
                    {t(texts::CLOSE_NOW)}
                </Button>
            </div>
        </form>
    }
}
