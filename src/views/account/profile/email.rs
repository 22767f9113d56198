//! Another mail address: a code is mailed to it, and only who reads it there can confirm it.

use leptos::ev::SubmitEvent;
use leptos::prelude::*;
use portico_client::drive::model::account::{CodeCheck, MailChange};

use super::super::Card;
use super::super::data::{Asked, Data};
use crate::i18n::{Text, say, t};
use crate::locales::account as texts;
use crate::parts::form::{Saying, Sending};
use crate::ui::{Button, ButtonKind, TextField};

/// Draws it.
#[component]
pub fn Email(
    /// Asks and changes.
    data: Data,
) -> impl IntoView {
    let value = RwSignal::new(String::new());
    let refusal = RwSignal::new(None::<MailChange>);
    // Where the code was mailed to.
    let sent_to = RwSignal::new(None::<String>);
    let sending = Sending::new();
    Effect::watch(move || value.get(), move |_, _, _| refusal.set(None), false);
    let now = move || {
        let profile = data.profile.read();
        profile.ready().map(|profile| texts::email_now(&profile.email))
    };
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        let email = value.get_untracked().trim().to_owned();
        if sending.is_busy() {
            return;
        }
        if !email.contains('@') {
            refusal.set(Some(MailChange::NoAddress));
            return;
        }
        let work = data.change_email(email.clone());
        sending.start(work, move |answer| match answer {
            MailChange::CodeSent => {
                sending.done(texts::code_sent(&email));
                sent_to.set(Some(email));
            }
            MailChange::Taken | MailChange::NoAddress => refusal.set(Some(answer)),
        });
    };
    let error = Signal::derive(move || match refusal.get()? {
        MailChange::CodeSent => None,
        MailChange::Taken => Some(say(texts::EMAIL_TAKEN).to_owned()),
        MailChange::NoAddress => Some(say(texts::NO_ADDRESS).to_owned()),
    });
    let changed = Callback::new(move |()| {
        sending.done(say(texts::EMAIL_CHANGED));
        value.set(String::new());
        sent_to.set(None);
        data.refresh();
    });
    let confirmed = Callback::new(move |()| sending.done(say(texts::CONFIRMED)));
    let take = Callback::new(move |code: String| data.confirm_email(code));
    let take_new = Callback::new(move |code: String| data.confirm_signup(code));
    let code = move || {
        sent_to.read().is_some().then(|| {
            view! { <CodeForm data=data label=texts::CODE take=take on_right=changed /> }
        })
    };
    view! {
        <Card title=texts::EMAIL>
            <p>{now}</p>
            <form class="form" novalidate=true on:submit=submit>
                <TextField
                    label=t(texts::NEW_EMAIL)
                    value=value
                    error=error
                    autocomplete="email"
                    input_type="email"
                />
                <Saying of=sending />
                <div class="form-actions">
                    <Button submits=true busy=sending.busy reason=data.offline>
                        {t(texts::SEND_CODE)}
                    </Button>
                </div>
            </form>
            {code}
            <details class="fold">
                <summary>{t(texts::NEW_HERE)}</summary>
                <CodeForm data=data label=texts::NEW_CODE take=take_new on_right=confirmed />
            </details>
        </Card>
    }
}

/// Asks for a code that was mailed.
#[component]
fn CodeForm(
    data: Data,
    label: Text,
    take: Callback<String, Asked<CodeCheck>>,
    on_right: Callback<()>,
) -> impl IntoView {
    let value = RwSignal::new(String::new());
    let is_wrong = RwSignal::new(false);
    let sending = Sending::new();
    Effect::watch(move || value.get(), move |_, _, _| is_wrong.set(false), false);
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        let code = value.get_untracked().trim().to_owned();
        if sending.is_busy() {
            return;
        }
        if code.is_empty() {
            is_wrong.set(true);
            return;
        }
        sending.start(take.run(code), move |answer| match answer {
            CodeCheck::Right => {
                value.set(String::new());
                on_right.run(());
            }
            CodeCheck::Wrong | CodeCheck::ShortPassword => is_wrong.set(true),
        });
    };
    let error = Signal::derive(move || is_wrong.get().then(|| say(texts::CODE_WRONG).to_owned()));
    view! {
        <form class="form" novalidate=true on:submit=submit>
            <TextField label=t(label) value=value error=error autocomplete="one-time-code" />
            <Saying of=sending />
            <div class="form-actions">
                <Button
                    kind=ButtonKind::Primary
                    submits=true
                    busy=sending.busy
                    reason=data.offline
                >
                    {t(texts::CONFIRM)}
                </Button>
            </div>
        </form>
    }
}
