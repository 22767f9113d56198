//! The way back for who has forgotten the password: a code by mail, and another password.

mod data;

use leptos::ev::SubmitEvent;
use leptos::prelude::*;
use portico_client::drive::model::account::CodeCheck;

use crate::i18n::{Text, say, t};
use crate::locales::{forgot as texts, sign_in};
use crate::parts::form::{Saying, Sending};
use crate::parts::strength::Strength;
use crate::parts::strength::meter::Meter;
use crate::routes::Show;
use crate::routes::path::Path;
use crate::routes::router::use_router;
use crate::sheets::styled;
use crate::state::session::use_session;
use crate::state::title::use_title;
use crate::ui::{Banner, Button, ButtonKind, PasswordField, TextField, glyphs};

/// The query parameter of the second step.
const STEP: &str = "step";
const CODE: &str = "code";
const DONE: &str = "done";

lazy_part! {
    /// Loads the view.
    pub fn load_forgot(forgot_view) -> Show {
        view
    }
}

fn view() -> AnyView {
    styled("forgot", || view! { <Forgot /> }.into_any())
}

/// Where one is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step {
    /// Who it is.
    Name,
    /// The code, and the new password.
    Code,
    /// It is done.
    Done,
}

#[component]
fn Forgot() -> impl IntoView {
    let (session, router) = (use_session(), use_router());
    use_title().set_view(t(texts::TITLE));
    let name = RwSignal::new(session.last_name());
    let was_sent = RwSignal::new(false);
    let step = Memo::new(move |_| match router.param(STEP).as_deref() {
        Some(CODE) => Step::Code,
        Some(DONE) => Step::Done,
        Some(_) | None => Step::Name,
    });
    let body = move || match step.get() {
        Step::Name => view! { <NameStep name=name was_sent=was_sent /> }.into_any(),
        Step::Code => view! { <CodeStep name=name was_sent=was_sent /> }.into_any(),
        Step::Done => view! {
            <Banner glyph=glyphs::CIRCLE_CHECK>{t(texts::DONE)}</Banner>
            <a class="button button-primary" href=Path::SignIn.href()>
                {t(texts::SIGN_IN)}
            </a>
        }
        .into_any(),
    };
    let back = move || {
        (step.get() != Step::Done)
            .then(|| view! { <a href=Path::SignIn.href()>{t(texts::BACK)}</a> })
    };
    view! {
        <section class="sign-in" aria-labelledby="forgot-title">
            <h1 class="sign-in-title" id="forgot-title">
                {t(texts::TITLE)}
            </h1>
            {body}
            {back}
        </section>
    }
}

#[component]
fn NameStep(name: RwSignal<String>, was_sent: RwSignal<bool>) -> impl IntoView {
    let (session, router) = (use_session(), use_router());
    let sending = Sending::new();
    let missing = RwSignal::new(false);
    let next = Path::Forgot.href_with(&[(STEP, CODE)]);
    let forward = next.clone();
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        let typed = name.get_untracked().trim().to_owned();
        missing.set(typed.is_empty());
        if typed.is_empty() || sending.is_busy() {
            return;
        }
        let next = next.clone();
        sending.start(data::mail_code(session, typed), move |()| {
            was_sent.set(true);
            router.go(&next);
        });
    };
    let error = Signal::derive(move || {
        let is_missing = missing.get() && name.read().trim().is_empty();
        is_missing.then(|| say(sign_in::NAME_MISSING).to_owned())
    });
    view! {
        <p>{t(texts::NAME_TEXT)}</p>
        <form class="sign-in-form" novalidate=true on:submit=submit>
            <TextField
                label=t(sign_in::NAME)
                value=name
                error=error
                autocomplete="username"
                name="username"
                required=true
            />
            <Saying of=sending />
            <Button kind=ButtonKind::Primary submits=true busy=sending.busy>
                {t(texts::SEND)}
            </Button>
        </form>
        <a href=forward>{t(texts::HAVE_CODE)}</a>
    }
}

/// What is missing or wrong in the second step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Wrong {
    Name,
    Code,
    CodeCheck,
    Password,
}

#[component]
fn CodeStep(name: RwSignal<String>, was_sent: RwSignal<bool>) -> impl IntoView {
    let (session, router) = (use_session(), use_router());
    let sending = Sending::new();
    let (code, password) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let wrong = RwSignal::new(None::<Wrong>);
    let strength = Memo::new(move |_| Strength::of(&password.read()));
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        if sending.is_busy() {
            return;
        }
        let typed = [name, code].map(|field| field.get_untracked().trim().to_owned());
        let [who, code] = typed;
        let missing = if who.is_empty() {
            Some(Wrong::Name)
        } else if code.is_empty() {
            Some(Wrong::Code)
        } else if password.read_untracked().is_empty() {
            Some(Wrong::Password)
        } else {
            None
        };
        wrong.set(missing);
        if missing.is_some() {
            return;
        }
        let work = data::choose_password(session, who.clone(), code, password.get_untracked());
        sending.start(work, move |answer| match answer {
            CodeCheck::Right => {
                session.remember_name(&who);
                router.replace(&Path::Forgot.href_with(&[(STEP, DONE)]));
            }
            CodeCheck::Wrong => wrong.set(Some(Wrong::CodeCheck)),
            CodeCheck::ShortPassword => wrong.set(Some(Wrong::Password)),
        });
    };
    let said = move |of: Wrong, text: Text| {
        move || (wrong.get() == Some(of)).then(|| say(text).to_owned())
    };
    let name_error = Signal::derive(said(Wrong::Name, sign_in::NAME_MISSING));
    let password_error = Signal::derive(said(Wrong::Password, texts::PASSWORD_SHORT));
    let code_error = Signal::derive(move || match wrong.get()? {
        Wrong::Code => Some(say(texts::CODE_MISSING).to_owned()),
        Wrong::CodeCheck => Some(say(texts::CODE_WRONG).to_owned()),
        Wrong::Name | Wrong::Password => None,
    });
    let notice = move || {
        was_sent.get().then(|| view! { <Banner glyph=glyphs::INFO>{t(texts::SENT)}</Banner> })
    };
    view! {
        {notice}
        <form class="sign-in-form" novalidate=true on:submit=submit>
            <TextField
                label=t(sign_in::NAME)
                value=name
                error=name_error
                autocomplete="username"
                name="username"
                required=true
            />
            <TextField
                label=t(texts::CODE)
                value=code
                error=code_error
                autocomplete="one-time-code"
                name="code"
                required=true
            />
            <PasswordField
                label=t(texts::NEW_PASSWORD)
                value=password
                error=password_error
                show_label=t(sign_in::SHOW_PASSWORD)
                hide_label=t(sign_in::HIDE_PASSWORD)
                autocomplete="new-password"
            />
            <Meter strength=strength />
            <Saying of=sending />
            <Button kind=ButtonKind::Primary submits=true busy=sending.busy>
                {t(texts::CHANGE)}
            </Button>
        </form>
        <a href=Path::Forgot.href()>{t(texts::NO_CODE)}</a>
    }
}
