//! The code that talks to the server, loaded when it is first needed: the sign-in page is there before it.
//!
//! In a split build (feature `lazy`), whatever is reached through [`Engine`] is a part of its own; calling the
//! session's methods directly would put them into the caller's part, and into the first page's.

use futures::FutureExt;
use futures::future::LocalBoxFuture;
use leptos::prelude::*;
use portico_client::branding::{Names, load_brand};
use portico_client::drive::model::Brand;
use portico_client::problem::Problem;
use portico_client::{Session, SessionState, Subscription};

use super::brand::{paint_around, told_brand};
use crate::settings::{self, Settings};

/// The session and what keeps its state followed.
pub type Opened = (Session, Subscription);

/// What there is to do. Functions, because they are called long after they were loaded.
#[derive(Clone, Copy)]
pub struct Engine {
    /// Opens the page's session; the signal follows its state.
    pub open: fn(ArcRwSignal<SessionState>) -> LocalBoxFuture<'static, Opened>,
    /// Signs in with name and password.
    pub sign_in: fn(Session, String, String) -> LocalBoxFuture<'static, Result<(), Problem>>,
    /// How the drive of this host name looks; none when the server cannot say.
    pub brand: fn(Session) -> LocalBoxFuture<'static, Option<Brand>>,
}

fn engine() -> Engine {
    Engine {
        open: |state| open(state).boxed_local(),
        sign_in: |session, name, password| {
            async move { session.sign_in(&name, &password).await }.boxed_local()
        },
        brand: |session| brand(session).boxed_local(),
    }
}

lazy_part! {
    /// Loads the engine.
    pub fn load_engine(engine) -> Engine {
        engine()
    }
}

async fn open(state: ArcRwSignal<SessionState>) -> Opened {
    let session = session_of(settings::load().await);
    watch(session, state)
}

/// Lets the signal follow the session.
pub(super) fn watch(session: Session, state: ArcRwSignal<SessionState>) -> Opened {
    state.set(session.state());
    let subscription = session.on_change(Box::new(move |now| state.set(now)));
    (session, subscription)
}

async fn brand(session: Session) -> Option<Brand> {
    let host = window().location().hostname().unwrap_or_default();
    let names = if told_brand().is_some() { Names::Whole } else { Names::Labels };
    let brand = load_brand(&session, &host, names).await.ok().map(Option::unwrap_or_default);
    brand.inspect(paint_around)
}

/// The page's session.
#[cfg(target_arch = "wasm32")]
pub(super) fn session_of(settings: Settings) -> Session {
    Session::in_browser(settings.session())
}

/// Without a browser, a session that leads nowhere; only tests of pure code run here.
#[cfg(not(target_arch = "wasm32"))]
pub(super) fn session_of(settings: Settings) -> Session {
    use std::rc::Rc;

    use portico_client::clock::host::TokioClock;
    use portico_client::session::MemoryStore;
    use portico_client::transport::direct::DirectTransport;
    Session::new(
        settings.session(),
        Rc::new(DirectTransport::new("")),
        Rc::new(MemoryStore::default()),
        Rc::new(TokioClock::new(0)),
    )
}
