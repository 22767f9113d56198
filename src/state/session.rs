//! Who is signed in, as signals; the session itself is opened when somebody needs it.

use std::time::Duration;

use leptos::prelude::*;
use leptos::task::spawn_local;
use portico_client::{Session, SessionState};

use super::brand::{Branding, keep_brand};
use super::engine::{self, Engine, Opened, load_engine};
use super::keep::{keep, kept};
use crate::routes::path::{Path, RETURN_PARAM};
use crate::settings::Settings;

/// The name that was typed last, so that nobody types it again after a session has ended.
const NAME_KEY: &str = "portico.name";
/// How long signing out waits for the server.
const PATIENCE: Duration = Duration::from_millis(1500);

/// The session, for as long as the page lives.
#[derive(Clone, Copy)]
pub struct AppSession {
    opened: StoredValue<Option<Opened>, LocalStorage>,
    state: StoredValue<ArcRwSignal<SessionState>>,
    branding: Branding,
    is_leaving: StoredValue<bool>,
}

impl AppSession {
    /// Goes on with what is known before the page is shown.
    #[must_use]
    pub fn new(
        state: ArcRwSignal<SessionState>,
        opened: Option<Opened>,
        branding: Branding,
    ) -> Self {
        let is_open = opened.is_some();
        let session = Self {
            opened: StoredValue::new_local(opened),
            state: StoredValue::new(state),
            branding,
            is_leaving: StoredValue::new(false),
        };
        if is_open {
            spawn_local(async move {
                session.open().await;
            });
        }
        session
    }

    /// The session itself, opened if it is not yet.
    pub async fn open(self) -> (Engine, Session) {
        let engine = load_engine().await;
        if let Some(session) = self.opened_session() {
            self.refresh_brand(engine, &session);
            return (engine, session);
        }
        let opened = (engine.open)(self.state.get_value()).await;
        let session = self.adopt(opened);
        self.refresh_brand(engine, &session);
        (engine, session)
    }

    /// The session itself, for views that are shown only after it was opened.
    #[must_use]
    pub fn get(self) -> Session {
        self.opened_session().unwrap_or_else(|| {
            let session = engine::session_of(Settings::default());
            self.adopt(engine::watch(session, self.state.get_value()))
        })
    }

    fn opened_session(self) -> Option<Session> {
        self.opened.with_value(|opened| opened.as_ref().map(|(session, _)| session.clone()))
    }

    /// Keeps the first session that was opened: there is one per page.
    fn adopt(self, opened: Opened) -> Session {
        if let Some(session) = self.opened_session() {
            return session;
        }
        let session = opened.0.clone();
        self.opened.set_value(Some(opened));
        session
    }

    /// Asks again how the drive looks: what was kept may be old. Without an answer, it keeps the look that it has.
    fn refresh_brand(self, engine: Engine, session: &Session) {
        let ask = (engine.brand)(session.clone());
        spawn_local(async move {
            if let Some(brand) = ask.await {
                keep_brand(&brand);
                self.branding.set(brand);
            }
        });
    }

    /// Whether anybody is signed in; views follow it.
    #[must_use]
    pub fn state(self) -> SessionState {
        self.state.get_value().get()
    }

    /// Whether anybody is signed in at this moment.
    #[must_use]
    pub fn state_now(self) -> SessionState {
        self.state.get_value().get_untracked()
    }

    /// The name that was typed last.
    #[must_use]
    pub fn last_name(self) -> String {
        kept(NAME_KEY).unwrap_or_default()
    }

    /// Remembers who signed in; true when it is somebody else than before.
    pub fn remember_name(self, name: &str) -> bool {
        let before = kept(NAME_KEY);
        keep(NAME_KEY, Some(name));
        before.is_some_and(|before| !before.eq_ignore_ascii_case(name))
    }

    /// Signs out and leaves nothing of the account behind: the page begins anew.
    pub async fn sign_out(self) {
        self.is_leaving.set_value(true);
        keep(NAME_KEY, None);
        // A server that does not answer keeps nobody on the page.
        set_timeout(begin_anew, PATIENCE);
        self.get().sign_out().await;
        begin_anew();
    }

    /// True while somebody is signing out: nobody else need lead them away.
    #[must_use]
    pub fn is_leaving(self) -> bool {
        self.is_leaving.get_value()
    }
}

/// Loads the sign-in page: whatever this page still holds in memory belongs to somebody who has left.
fn begin_anew() {
    let _ = window().location().replace(&Path::SignIn.href());
}

/// The app's session.
#[must_use]
pub fn use_session() -> AppSession {
    super::provided()
}

/// The page's address: path, query with its question mark, and the `return` in it.
#[must_use]
pub fn address() -> Option<(String, String, Option<String>)> {
    let location = window().location();
    let query = location.search().ok()?;
    let return_to = leptos::web_sys::UrlSearchParams::new_with_str(&query)
        .ok()
        .and_then(|params| params.get(RETURN_PARAM));
    Some((location.pathname().ok()?, query, return_to))
}
