//! The form for the name that signs in.

use leptos::ev::SubmitEvent;
use leptos::prelude::*;
use portico_client::drive::model::account::Renamed;

use super::super::Card;
use super::super::data::Data;
use crate::i18n::{say, t};
use crate::locales::account as texts;
use crate::parts::form::{Saying, Sending};
use crate::state::session::use_session;
use crate::ui::{Button, TextField};

/// Draws it.
#[component]
pub fn Login(
    /// Asks and changes.
    data: Data,
    /// The name at first.
    login: String,
    /// Why it cannot be changed.
    owners: Signal<Option<String>>,
) -> impl IntoView {
    let session = use_session();
    let value = RwSignal::new(login);
    let refusal = RwSignal::new(None::<Renamed>);
    let sending = Sending::new();
    Effect::watch(move || value.get(), move |_, _, _| refusal.set(None), false);
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        let name = value.get_untracked().trim().to_owned();
        if sending.is_busy() || owners.read_untracked().is_some() {
            return;
        }
        if data.known().is_some_and(|profile| profile.login == name) {
            sending.done(say(texts::UNCHANGED));
            return;
        }
        let work = data.change_login(name.clone());
        sending.start(work, move |answer| match answer {
            Renamed::Done => {
                session.remember_name(&name);
                sending.done(texts::login_changed(&name));
                data.refresh();
            }
            Renamed::Taken | Renamed::Unfit => refusal.set(Some(answer)),
        });
    };
    let error = Signal::derive(move || match refusal.get()? {
        Renamed::Done => None,
        Renamed::Taken => Some(say(texts::LOGIN_TAKEN).to_owned()),
        Renamed::Unfit => Some(say(texts::LOGIN_UNFIT).to_owned()),
    });
    let reason = Signal::derive(move || owners.get().or_else(|| data.offline.get()));
    view! {
        <Card title=texts::LOGIN>
            <form class="form" novalidate=true on:submit=submit>
                <TextField
                    label=t(texts::LOGIN)
                    value=value
                    error=error
                    hint=t(texts::LOGIN_TEXT)
                    autocomplete="username"
                    disabled=Signal::derive(move || owners.read().is_some())
                />
                <Saying of=sending />
                <div class="form-actions">
                    <Button submits=true busy=sending.busy reason=reason>
                        {t(texts::SAVE)}
                    </Button>
                </div>
            </form>
        </Card>
    }
}
