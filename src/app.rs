//! The app: what all views share, the routes, and the frame around them.

use futures::future::join;
use leptos::prelude::*;
use leptos::task::spawn_local;
use portico_client::SessionState;
use portico_client::drive::model::Brand;

use crate::i18n::t;
use crate::layouts::bare::Bare;
use crate::layouts::bridge::load_bridge;
use crate::layouts::chrome::{Chrome, load_chrome};
use crate::layouts::extras::{Extras, load_extras};
use crate::locales::shell as texts;
use crate::routes;
use crate::routes::guard::{Verdict, decide};
use crate::routes::outlet::Outlet;
use crate::routes::path::{Frame, Path, RETURN_PARAM, View};
use crate::routes::router::{Router, use_router};
use crate::sheets::sheet;
use crate::state::brand::Branding;
use crate::state::calm::{Calm, use_calm};
use crate::state::embed::is_embedded;
use crate::state::engine::Opened;
use crate::state::lazy::LazyState;
use crate::state::online::Online;
use crate::state::prefs::Prefs;
use crate::state::session::{AppSession, use_session};
use crate::state::title::Title;
use crate::state::toasts::Toasts;
use crate::ui::focus_id;

/// The whole page.
#[component]
pub fn App(
    /// Whether anybody is signed in.
    state: ArcRwSignal<SessionState>,
    /// The session, if it was opened before.
    opened: Option<Opened>,
    /// How the drive looks, as far as it is known.
    brand: Option<Brand>,
) -> impl IntoView {
    let branding = Branding::new(brand);
    provide_context(Prefs::load());
    provide_context(LazyState::new());
    provide_context(Toasts::new());
    provide_context(Online::follow());
    provide_context(Calm::wait());
    provide_context(branding);
    provide_context(Title::follow(branding));
    provide_context(AppSession::new(state, opened, branding));

    provide_context(Router::follow());
    view! { <Page /> }
}

/// The frame, the view, the messages.
#[component]
fn Page() -> impl IntoView {
    let router = use_router();
    let is_loading = RwSignal::new(false);
    let frame = Memo::new(move |_| Path::frame_of(&router.path()));
    guard();
    focus_new_views();

    let chrome = RwSignal::new(None::<Chrome>);
    Effect::new(move |_| {
        if frame.get() == Frame::Shell && chrome.read_untracked().is_none() {
            spawn_local(async move { chrome.set(Some(load_chrome().await)) });
        }
    });
    let calm = use_calm();
    let extras = RwSignal::new(None::<Extras>);
    Effect::new(move |_| {
        if frame.get() == Frame::Shell && calm.get() && extras.read_untracked().is_none() {
            spawn_local(async move {
                let (loaded, ()) = join(load_extras(), sheet("extras")).await;
                extras.set(Some(loaded));
            });
        }
    });
    let is_shell = move || frame.get() == Frame::Shell;
    let is_embedded = is_embedded();
    let part = move |part: fn(Chrome) -> routes::Show| {
        move || is_shell().then(|| chrome.get()).flatten().map(|chrome| part(chrome)())
    };
    let extra = move |part: fn(Extras) -> routes::Show| {
        move || is_shell().then(|| extras.get()).flatten().map(|extras| part(extras)())
    };
    let jump = |event: leptos::ev::MouseEvent| {
        event.prevent_default();
        focus_id("main");
    };
    view! {
        <div
            class="app"
            data-frame=move || match frame.get() {
                Frame::Shell if is_embedded => "embed",
                Frame::Shell => "shell",
                Frame::Bare => "bare",
            }
        >
            <a class="skip" href="#main" on:click=jump>
                {t(texts::SKIP)}
            </a>
            <Loading is_loading=is_loading />
            {(!is_embedded).then(|| (part(|it| it.top), extra(|it| it.search), part(|it| it.side)))}
            <main id="main" class="main" tabindex="-1">
                {part(|chrome| chrome.notices)}
                <Outlet is_loading=is_loading />
            </main>
            {extra(|extras| extras.dock)}
            {extra(|extras| extras.messages)}
            <Show when=move || frame.get() == Frame::Bare>
                <Bare />
            </Show>
            {is_embedded.then(bridge)}
        </div>
    }
}

/// What speaks with the site that the page is a part of.
fn bridge() -> impl IntoView {
    let loaded = RwSignal::new(None::<routes::Show>);
    spawn_local(async move { loaded.set(Some(load_bridge().await)) });
    move || loaded.get().map(|show| show())
}

/// A line at the top while a view's code is on its way.
#[component]
fn Loading(is_loading: RwSignal<bool>) -> impl IntoView {
    move || {
        is_loading.get().then(|| {
            view! { <div class="page-loading" role="status" aria-label=t(texts::LOADING_PAGE)></div> }
        })
    }
}

/// Leads who may not see a place to where they may be, now and whenever the session changes.
fn guard() {
    let session = use_session();
    let router = use_router();
    let was_signed_in = StoredValue::new(session.state_now() == SessionState::SignedIn);
    Effect::new(move |_| {
        let state = session.state();
        let return_to = router.param(RETURN_PARAM);
        match decide(state, &router.path(), &router.query(), return_to.as_deref()) {
            Verdict::Stay => {}
            Verdict::Go(_) if session.is_leaving() => {}
            // Somebody has signed out, perhaps in another tab: nothing of theirs stays in memory.
            Verdict::Go(to) if state == SessionState::SignedOut && was_signed_in.get_value() => {
                let _ = window().location().replace(&to);
            }
            Verdict::Go(to) => router.replace(&to),
        }
    });
    Effect::new(move |_| {
        if session.state() == SessionState::SignedIn {
            was_signed_in.set_value(true);
        }
    });
}

/// After going to another view, the keyboard and the screen reader begin at its top.
fn focus_new_views() {
    let router = use_router();
    let view = Memo::new(move |_| View::of(&router.path()));
    Effect::watch(move || view.get(), |_, _, _| focus_id("main"), false);
}
