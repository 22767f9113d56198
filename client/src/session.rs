//! Who is signed in: tokens, their renewal, and the one way in which endpoints are called.
//!
//! This is all that the sign-in page needs; nothing here leads to drives or transfers. No token leaves this
//! module as text.

#[cfg(target_arch = "wasm32")]
mod browser;
mod call;
mod refresh;
mod store;
mod tokens;

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use portico_api::opendrive::oauth2::grant_token::GrantToken;
use portico_api::opendrive::session::end_session::EndSession;
use portico_api::{Endpoint, Secret};

pub use store::{Lock, MemoryStore, TokenStore};
pub use tokens::Kept;

pub(crate) use call::Attachment;

use crate::clock::Clock;
use crate::problem::Problem;
use crate::subscription::{Observers, Subscription};
use crate::transport::retry::Repeat;
use crate::transport::{Incoming, Transport};
use refresh::Refreshing;
use tokens::Tokens;

/// Where the API is and who asks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SessionConfig {
    /// What comes before every path, such as `/api/v1`.
    pub api_base: String,
    /// The partner's name, `OpenDrive` for none: the client id of the grants.
    pub partner: String,
    /// How the access token travels.
    pub credential: CredentialPlace,
}

/// How the access token travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CredentialPlace {
    /// In the `Authorization` header, where no log and no history sees it.
    Bearer,
    /// In the query, as the vendor's own service wants it.
    Query,
}

/// Whether anybody is signed in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SessionState {
    /// Nobody.
    SignedOut,
    /// Somebody.
    SignedIn,
    /// Somebody was, until the server ended it.
    Expired,
}

/// A handle on the session; clones are the same session.
#[derive(Clone)]
pub struct Session(Rc<Inner>);

struct Inner {
    config: SessionConfig,
    transport: Rc<dyn Transport>,
    store: Rc<dyn TokenStore>,
    clock: Rc<dyn Clock>,
    kept: RefCell<Kept>,
    // Counts sign-ins and sign-outs: what began under another count has nothing to say any more.
    era: Cell<u64>,
    refreshing: RefCell<Option<Refreshing>>,
    observers: Observers<SessionState>,
    store_watch: RefCell<Option<Subscription>>,
}

impl Session {
    /// A session that goes on with what the store holds.
    #[must_use]
    pub fn new(
        config: SessionConfig,
        transport: Rc<dyn Transport>,
        store: Rc<dyn TokenStore>,
        clock: Rc<dyn Clock>,
    ) -> Self {
        let kept = RefCell::new(store.load());
        let inner = Rc::new(Inner {
            config,
            transport,
            store,
            clock,
            kept,
            era: Cell::new(0),
            refreshing: RefCell::default(),
            observers: Observers::default(),
            store_watch: RefCell::default(),
        });
        let weak = Rc::downgrade(&inner);
        let watch = inner.store.on_change(Rc::new(move || {
            if let Some(inner) = weak.upgrade() {
                Session(inner).follow_store();
            }
        }));
        *inner.store_watch.borrow_mut() = Some(watch);
        Self(inner)
    }

    /// The session of a web page: fetch, `localStorage`, one renewal for all tabs.
    #[cfg(target_arch = "wasm32")]
    #[must_use]
    pub fn in_browser(config: SessionConfig) -> Self {
        Self::new(
            config,
            Rc::new(crate::transport::fetch::FetchTransport),
            Rc::new(browser::LocalStore::default()),
            Rc::new(crate::clock::browser::BrowserClock),
        )
    }

    /// What [`Session::state`] of the page's session will most likely be, before there is a session: a look at
    /// whether this browser keeps anything.
    #[cfg(target_arch = "wasm32")]
    #[must_use]
    pub fn glance() -> SessionState {
        browser::glance()
    }

    /// Whether anybody is signed in.
    #[must_use]
    pub fn state(&self) -> SessionState {
        match &*self.0.kept.borrow() {
            Kept::Nothing => SessionState::SignedOut,
            Kept::Expired => SessionState::Expired,
            Kept::Tokens(_) => SessionState::SignedIn,
        }
    }

    /// Calls back whenever [`Session::state`] changes, also when another tab changes it.
    pub fn on_change(&self, callback: Box<dyn Fn(SessionState)>) -> Subscription {
        self.0.observers.add(Box::new(move |state| callback(*state)))
    }

    /// Signs in.
    ///
    /// # Errors
    /// [`Problem::WrongPassword`], [`Problem::TooManyRequests`], or what keeps the server from answering.
    pub async fn sign_in(&self, name: &str, password: &str) -> Result<(), Problem> {
        let grant = GrantToken::Password {
            client_id: self.0.config.partner.clone(),
            username: name.to_owned(),
            password: Secret::new(password),
        };
        // Guesses are counted by the server, so a refusal is never repeated behind the person's back.
        let granted = self.call(&grant, Repeat::Never).await.map_err(|problem| match problem {
            Problem::SessionExpired => Problem::WrongPassword,
            other => other,
        })?;
        let tokens = Tokens::granted(granted, name, self.0.clock.now());
        let lock = self.0.store.lock().await;
        self.0.era.set(self.0.era.get() + 1);
        self.keep(Kept::Tokens(tokens));
        drop(lock);
        Ok(())
    }

    /// Signs out: forgets the tokens at once, and tells the server if it can be reached.
    pub async fn sign_out(&self) {
        // Built before the token is gone, sent after it: a dead server does not keep anybody signed in.
        let farewell = self.prepare(&EndSession {}, Repeat::Never);
        self.0.era.set(self.0.era.get() + 1);
        self.keep(Kept::Nothing);
        if let Ok((call, Some(tokens))) = farewell {
            // Whatever it answers: here, nobody is signed in any more.
            let _ = self.attempt(&call, Some(&tokens)).await;
        }
    }

    /// Calls an endpoint: adds the session, renews it if need be, repeats what may be repeated.
    ///
    /// # Errors
    /// Everything that the answer, or its absence, means to a person.
    pub async fn send<E: Endpoint>(&self, endpoint: &E) -> Result<E::Response, Problem> {
        self.call(endpoint, crate::transport::retry::repeat_of(&E::META)).await
    }

    /// The same with another rule of repetition.
    pub(crate) async fn call<E: Endpoint>(
        &self,
        endpoint: &E,
        repeat: Repeat,
    ) -> Result<E::Response, Problem> {
        let answer = self.call_with(endpoint, repeat, Attachment::default()).await?;
        Self::parse::<E>(&answer)
    }

    /// The same with what only transfers need, and with the answer as it came.
    pub(crate) async fn call_with<E: Endpoint>(
        &self,
        endpoint: &E,
        repeat: Repeat,
        attachment: Attachment,
    ) -> Result<Incoming, Problem> {
        let (mut call, _) = self.prepare(endpoint, repeat)?;
        call.extra = attachment;
        self.perform(call).await
    }

    /// Reads an endpoint's answer.
    pub(crate) fn parse<E: Endpoint>(answer: &Incoming) -> Result<E::Response, Problem> {
        serde_json::from_slice(answer.bytes())
            .map_err(|error| call::bad_answer(E::META.name, answer, &error))
    }

    /// Who is signed in, as it was typed: tells whether what a browser keeps, such as transfers, belongs to the same person.
    #[must_use]
    pub fn owner(&self) -> Option<String> {
        match &*self.0.kept.borrow() {
            Kept::Tokens(tokens) => Some(tokens.owner().to_owned()),
            Kept::Nothing | Kept::Expired => None,
        }
    }

    pub(crate) fn config(&self) -> &SessionConfig {
        &self.0.config
    }

    pub(crate) fn clock(&self) -> &Rc<dyn Clock> {
        &self.0.clock
    }

    fn tokens(&self) -> Option<Tokens> {
        match &*self.0.kept.borrow() {
            Kept::Tokens(tokens) => Some(tokens.clone()),
            Kept::Nothing | Kept::Expired => None,
        }
    }

    fn keep(&self, kept: Kept) {
        self.0.store.save(&kept);
        self.adopt(kept);
    }

    fn adopt(&self, kept: Kept) {
        let (before, owner) = (self.state(), self.owner());
        *self.0.kept.borrow_mut() = kept;
        let after = self.state();
        let is_somebody_else =
            before == after && after == SessionState::SignedIn && owner != self.owner();
        // Whoever works for the one must stop before they begin for the other.
        if is_somebody_else {
            self.0.observers.tell(&SessionState::SignedOut);
        }
        if before != after || is_somebody_else {
            self.0.observers.tell(&after);
        }
    }

    /// Another tab signed in, out, or renewed the tokens.
    fn follow_store(&self) {
        let kept = self.0.store.load();
        if kept != *self.0.kept.borrow() {
            self.0.era.set(self.0.era.get() + 1);
            self.adopt(kept);
        }
    }
}
