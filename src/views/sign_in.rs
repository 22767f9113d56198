//! The sign-in page.

mod attempt;

use leptos::ev::SubmitEvent;
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::{html, html::Input};
use portico_client::SessionState;

use self::attempt::Attempt;
use crate::error_text;
use crate::i18n::t;
use crate::locales::{common, sign_in as texts};
use crate::parts::welcome::{Welcome, load_welcome};
use crate::routes::Show;
use crate::routes::path::Path;
use crate::state::brand::{Branding, use_branding};
use crate::state::online::use_online;
use crate::state::session::use_session;
use crate::state::title::use_title;
use crate::ui::{
    Banner, BannerKind, Button, ButtonKind, PasswordField, TextField, focus_first_invalid, glyphs,
};

lazy_part! {
    /// Loads the view.
    pub fn load_sign_in(sign_in_view) -> Show {
        sign_in
    }
}

fn sign_in() -> AnyView {
    let session = use_session();
    let branding = use_branding();
    use_title().set_view(t(texts::TITLE));

    let attempt = Attempt::new(session);
    let form = NodeRef::<html::Form>::new();
    let name_input = NodeRef::<Input>::new();
    let password_input = NodeRef::<Input>::new();
    // The name is known after a session has ended: only the password is asked for.
    let first = if attempt.name.read_untracked().is_empty() { name_input } else { password_input };
    first.on_load(|input| {
        let _ = input.focus();
    });
    let has_expired = session.state_now() == SessionState::Expired;
    let is_fresh = move || attempt.failure.read().is_none();
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        attempt.start();
    };
    Effect::new(move |_| {
        // Where it failed is where the person goes on.
        if attempt.failures.get() > 0
            && let Some(form) = form.get_untracked()
        {
            request_animation_frame(move || focus_first_invalid(&form));
        }
    });
    view! {
        <section class="sign-in" aria-labelledby="sign-in-title">
            <h1 class="sign-in-title" id="sign-in-title">
                {move || texts::sign_in_to(&branding.name())}
            </h1>
            <Show when=move || has_expired && is_fresh()>
                <Banner glyph=glyphs::CLOCK>
                    {|| error_text::sign_in_sentence(&portico_client::problem::Problem::SessionExpired)}
                </Banner>
            </Show>
            <Failure attempt=attempt />
            <form class="sign-in-form" novalidate=true on:submit=submit node_ref=form>
                <TextField
                    label=t(texts::NAME)
                    value=attempt.name
                    error=attempt.name_error()
                    autocomplete="username"
                    name="username"
                    required=true
                    node_ref=name_input
                />
                <PasswordField
                    label=t(texts::PASSWORD)
                    value=attempt.password
                    error=attempt.password_error()
                    show_label=t(texts::SHOW_PASSWORD)
                    hide_label=t(texts::HIDE_PASSWORD)
                    node_ref=password_input
                />
                <Button kind=ButtonKind::Primary submits=true busy=attempt.is_busy reason=attempt.wait_reason()>
                    {move || if attempt.is_busy.get() { t(texts::CHECKING)() } else { t(texts::SUBMIT)() }}
                </Button>
            </form>
            <a href=Path::Forgot.href()>{t(texts::FORGOT)}</a>
            {words(branding)}
        </section>
    }
    .into_any()
}

/// What the partner says here, as soon as what shows it has come.
fn words(branding: Branding) -> impl IntoView {
    let draw = RwSignal::new(None::<Welcome>);
    Effect::new(move |_| {
        if branding.welcome().is_some() && draw.read_untracked().is_none() {
            spawn_local(async move {
                let loaded = load_welcome().await;
                draw.try_set(Some(loaded));
            });
        }
    });
    move || {
        let draw = draw.get()?;
        let html = branding.welcome()?;
        Some(view! { <div class="sign-in-words">{draw(&html)}</div> })
    }
}

/// What keeps the server from answering; a wrong password is told in the form itself.
#[component]
fn Failure(attempt: Attempt) -> impl IntoView {
    let online = use_online();
    move || {
        if !online.get() {
            let offline = view! {
                <Banner kind=BannerKind::Warning glyph=glyphs::WIFI_OFF>
                    {t(texts::OFFLINE)}
                </Banner>
            };
            return Some(offline.into_any());
        }
        attempt.banner().map(|(sentence, details)| {
            let details = details.map(|details| {
                view! {
                    <details class="banner-details">
                        <summary>{t(common::DETAILS)}</summary>
                        <p>{details}</p>
                    </details>
                }
            });
            view! {
                <Banner kind=BannerKind::Error glyph=glyphs::SERVER_OFF>
                    <p>{sentence}</p>
                    {details}
                </Banner>
            }
            .into_any()
        })
    }
}
