//! The password that guests are asked for before they get a file.

use leptos::ev::SubmitEvent;
use leptos::prelude::*;
use leptos::task::spawn_local;
use portico_client::drive::model::FileId;

use super::data::Desk;
use super::facts::Facts;
use crate::error_text;
use crate::i18n::{say, t};
use crate::locales::{common, share as texts};
use crate::parts::strength::meter::Meter;
use crate::parts::strength::{Strength, made_up};
use crate::ui::{Button, ButtonKind, PasswordField};

/// Shows whether there is one, and lets it be set.
#[component]
pub fn Password(
    /// Asks and changes.
    desk: Desk,
    /// Of which file.
    file: FileId,
    /// What is known of it.
    facts: Facts,
) -> impl IntoView {
    let file = StoredValue::new(file);
    let is_open = RwSignal::new(false);
    let told = RwSignal::new(None::<String>);
    let busy = RwSignal::new(false);
    let has_password = Memo::new(move |_| facts.openness.read().has_password);
    let remove = move |()| {
        busy.set(true);
        told.set(None);
        spawn_local(async move {
            let answer = desk.set_password(file.get_value(), None).await;
            busy.try_set(false);
            match answer {
                Ok(()) => {
                    facts.openness.try_update(|openness| openness.has_password = false);
                }
                Err(problem) => {
                    told.try_set(Some(error_text::sentence(&problem)));
                }
            }
        });
    };
    let state = move || {
        if has_password.get() { say(texts::HAS_PASSWORD) } else { say(texts::NO_PASSWORD) }
    };
    let open_word = move || {
        if has_password.get() { say(texts::CHANGE_PASSWORD) } else { say(texts::SET_PASSWORD) }
    };
    let closed = move || {
        let removal = move || {
            has_password.get().then(|| {
                view! {
                    <Button
                        kind=ButtonKind::Quiet
                        busy=busy
                        reason=desk.offline
                        on_press=remove
                    >
                        {t(texts::REMOVE_PASSWORD)}
                    </Button>
                }
            })
        };
        view! {
            <div class="share-line">
                <p role="status">{state}</p>
                <div class="share-actions">
                    {removal}
                    <Button reason=desk.offline on_press=move |()| is_open.set(true)>
                        {open_word}
                    </Button>
                </div>
            </div>
        }
        .into_any()
    };
    view! {
        {move || {
            if is_open.get() {
                view! { <Form desk=desk file=file facts=facts is_open=is_open /> }.into_any()
            } else {
                closed()
            }
        }}
        <p class="field-note field-error" aria-live="polite">
            {move || told.get()}
        </p>
    }
}

#[component]
fn Form(
    desk: Desk,
    file: StoredValue<FileId>,
    facts: Facts,
    is_open: RwSignal<bool>,
) -> impl IntoView {
    let value = RwSignal::new(String::new());
    let busy = RwSignal::new(false);
    let refusal = RwSignal::new(None::<String>);
    Effect::watch(move || value.get(), move |_, _, _| refusal.set(None), false);
    let strength = Memo::new(move |_| Strength::of(&value.read()));
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        if busy.get_untracked() || desk.offline.read_untracked().is_some() {
            return;
        }
        let password = value.get_untracked();
        // A blank would take the password away instead.
        if password.trim().is_empty() {
            refusal.set(Some(say(texts::PASSWORD_EMPTY).to_owned()));
            return;
        }
        busy.set(true);
        spawn_local(async move {
            let answer = desk.set_password(file.get_value(), Some(password)).await;
            busy.try_set(false);
            match answer {
                Ok(()) => {
                    facts.openness.try_update(|openness| openness.has_password = true);
                    is_open.try_set(false);
                }
                Err(problem) => {
                    refusal.try_set(Some(error_text::sentence(&problem)));
                }
            }
        });
    };
    let generate = move |()| {
        if let Some(password) = made_up() {
            value.set(password);
        }
    };
    view! {
        <form class="share-password" novalidate on:submit=submit>
            <PasswordField
                label=t(texts::NEW_PASSWORD)
                value=value
                error=refusal
                show_label=t(texts::SHOW_PASSWORD)
                hide_label=t(texts::HIDE_PASSWORD)
                autocomplete="new-password"
            />
            <Meter strength=strength />
            <div class="dialog-actions">
                <Button kind=ButtonKind::Quiet on_press=generate>
                    {t(texts::GENERATE)}
                </Button>
                <Button on_press=move |()| is_open.set(false)>{t(common::CANCEL)}</Button>
                <Button kind=ButtonKind::Primary submits=true busy=busy reason=desk.offline>
                    {t(texts::SAVE)}
                </Button>
            </div>
        </form>
    }
}
