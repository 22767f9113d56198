//! The form for another password.

use leptos::ev::SubmitEvent;
use leptos::prelude::*;
use portico_client::drive::model::account::PasswordChange;

use super::super::Card;
use super::super::data::Data;
use crate::i18n::{say, t};
use crate::locales::account as texts;
use crate::parts::form::{Saying, Sending};
use crate::parts::strength::meter::Meter;
use crate::parts::strength::{Strength, made_up};
use crate::ui::{Button, ButtonKind, PasswordField};

/// The fewest characters of a password, as the guide has it.
const SHORTEST: usize = 5;

/// What is wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Wrong {
    NoOld,
    OtherOld,
    ShortNew,
}

/// Draws it.
#[component]
pub fn PasswordForm(
    /// Asks and changes.
    data: Data,
) -> impl IntoView {
    let may = data.known().is_some_and(|profile| profile.can_change_password);
    let (old, new) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let wrong = RwSignal::new(None::<Wrong>);
    let sending = Sending::new();
    let strength = Memo::new(move |_| Strength::of(&new.read()));
    Effect::watch(move || (old.track(), new.track()), move |_, _, _| wrong.set(None), false);
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        if sending.is_busy() || !may {
            return;
        }
        let is_short = new.read_untracked().chars().count() < SHORTEST;
        let missing = if old.read_untracked().is_empty() {
            Some(Wrong::NoOld)
        } else {
            is_short.then_some(Wrong::ShortNew)
        };
        if missing.is_some() {
            wrong.set(missing);
            return;
        }
        let work = data.change_password(old.get_untracked(), new.get_untracked());
        sending.start(work, move |answer| match answer {
            PasswordChange::Done => {
                old.set(String::new());
                new.set(String::new());
                sending.done(say(texts::PASSWORD_CHANGED));
            }
            PasswordChange::WrongOld => wrong.set(Some(Wrong::OtherOld)),
            PasswordChange::Short => wrong.set(Some(Wrong::ShortNew)),
        });
    };
    let old_error = Signal::derive(move || match wrong.get()? {
        Wrong::NoOld => Some(say(texts::OLD_MISSING).to_owned()),
        Wrong::OtherOld => Some(say(texts::OLD_WRONG).to_owned()),
        Wrong::ShortNew => None,
    });
    let new_error = Signal::derive(move || {
        (wrong.get() == Some(Wrong::ShortNew)).then(|| say(texts::SHORT).to_owned())
    });
    let generate = move |()| {
        if let Some(password) = made_up() {
            new.set(password);
        }
    };
    let reason = Signal::derive(move || match may {
        true => data.offline.get(),
        false => Some(say(texts::PASSWORD_FIXED).to_owned()),
    });
    let fixed = (!may).then(|| view! { <p class="note-warning">{t(texts::PASSWORD_FIXED)}</p> });
    view! {
        <Card title=texts::PASSWORD>
            <p class="faint">{t(texts::PASSWORD_TEXT)}</p>
            {fixed}
            <form class="form" novalidate=true on:submit=submit>
                <div class="form-row">
                    <PasswordField
                        label=t(texts::OLD_PASSWORD)
                        value=old
                        error=old_error
                        show_label=t(texts::SHOW_OLD)
                        hide_label=t(texts::HIDE_OLD)
                    />
                    <PasswordField
                        label=t(texts::NEW_PASSWORD)
                        value=new
                        error=new_error
                        show_label=t(texts::SHOW_NEW)
                        hide_label=t(texts::HIDE_NEW)
                        autocomplete="new-password"
                        name="new-password"
                    />
                </div>
                <Meter strength=strength />
                <Saying of=sending />
                <div class="form-actions">
                    <Button
                        kind=ButtonKind::Primary
                        submits=true
                        busy=sending.busy
                        reason=reason
                    >
                        {t(texts::CHANGE_PASSWORD)}
                    </Button>
                    <Button kind=ButtonKind::Quiet on_press=generate>
                        {t(texts::GENERATE)}
                    </Button>
                </div>
            </form>
        </Card>
    }
}
