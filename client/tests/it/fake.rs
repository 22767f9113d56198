//! A server of a few lines that grants tokens, for what the real one cannot be made to do.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use futures::FutureExt;
use futures::future::LocalBoxFuture;
use portico_client::clock::Clock;
use portico_client::clock::host::TokioClock;
use portico_client::session::{MemoryStore, TokenStore};
use portico_client::transport::{
    Failure, Incoming, IncomingBody, Outgoing, OutgoingBody, Transport,
};
use portico_client::{CredentialPlace, Session, SessionConfig};

/// Grants tokens, rotates them, and revokes everything when one is used twice.
pub(crate) struct FakeServer {
    /// How many tokens have been granted.
    pub(crate) granted: Cell<u32>,
    /// How many refresh tokens have been used.
    pub(crate) refreshed: Cell<u32>,
    /// How many calls there were besides.
    pub(crate) calls: Cell<u32>,
    /// No token is any good.
    pub(crate) revoked: Cell<bool>,
    /// What the next grants meet.
    pub(crate) grant_fails: RefCell<Vec<Answer>>,
    /// Access tokens before this one have expired.
    pub(crate) oldest: Cell<u32>,
    /// Milliseconds that a grant takes.
    pub(crate) slow: Cell<u64>,
    /// Seconds that an access token lives.
    pub(crate) life: Cell<u32>,
}

/// An answer that is not the usual one.
#[derive(Clone, Copy)]
pub(crate) enum Answer {
    NoConnection,
    Status(u16),
}

impl FakeServer {
    pub(crate) fn new() -> Rc<Self> {
        Rc::new(Self {
            granted: Cell::new(0),
            refreshed: Cell::new(0),
            calls: Cell::new(0),
            revoked: Cell::new(false),
            grant_fails: RefCell::default(),
            oldest: Cell::new(0),
            slow: Cell::new(50),
            life: Cell::new(86_400),
        })
    }

    /// The access tokens of now are of no use any more.
    pub(crate) fn expire_access(&self) {
        self.oldest.set(self.granted.get() + 1);
    }

    fn answer(&self, request: &Outgoing) -> Result<(u16, String), Failure> {
        if request.url.contains("/oauth2/grant.json") {
            return self.grant(request);
        }
        self.calls.set(self.calls.get() + 1);
        let token = request.headers.iter().find(|(name, _)| *name == "Authorization");
        let number = token.and_then(|(_, text)| text.strip_prefix("Bearer a")?.parse::<u32>().ok());
        let is_good = number.is_some_and(|number| number >= self.oldest.get());
        if self.revoked.get() || !is_good {
            let body = r#"{"error":{"code":401,"message":"","error":"invalid_token","error_description":"expired"}}"#;
            return Ok((401, body.to_owned()));
        }
        Ok((200, r#"{"UserID":"7","UserName":"ada"}"#.to_owned()))
    }

    fn grant(&self, request: &Outgoing) -> Result<(u16, String), Failure> {
        if let Some(answer) = self.grant_fails.borrow_mut().pop() {
            return match answer {
                Answer::NoConnection => Err(Failure::NoConnection),
                Answer::Status(status) => Ok((status, String::new())),
            };
        }
        let OutgoingBody::Json(body) = &request.body else { panic!("a grant is JSON") };
        let refused = r#"{"error":"invalid_grant","error_description":"no"}"#.to_owned();
        if body.contains("refresh_token") {
            self.refreshed.set(self.refreshed.get() + 1);
            let newest = format!("\"r{}\"", self.granted.get());
            if !body.contains(&newest) || self.revoked.get() {
                self.revoked.set(true);
                return Ok((400, refused));
            }
        } else if body.contains("wrong") {
            return Ok((401, refused));
        }
        let number = self.granted.get() + 1;
        self.granted.set(number);
        let life = self.life.get();
        let body = format!(
            r#"{{"access_token":"a{number}","refresh_token":"r{number}","expires_in":{life},"token_type":"bearer","scope":null}}"#
        );
        Ok((200, body))
    }
}

/// The fake server's transport.
pub(crate) struct FakeTransport(pub(crate) Rc<FakeServer>);

impl Transport for FakeTransport {
    fn send(&self, request: Outgoing) -> LocalBoxFuture<'static, Result<Incoming, Failure>> {
        let server = self.0.clone();
        async move {
            let is_grant = request.url.contains("/oauth2/");
            tokio::time::sleep(std::time::Duration::from_millis(if is_grant { 0 } else { 5 }))
                .await;
            let (status, body) = server.answer(&request)?;
            // The answer is on its way: whoever is dropped now has used the token up.
            if is_grant {
                tokio::time::sleep(std::time::Duration::from_millis(server.slow.get())).await;
            }
            let body = IncomingBody::Whole(body.into_bytes());
            Ok(Incoming { status, headers: Vec::new(), body })
        }
        .boxed_local()
    }
}

/// A configuration with the token in the header.
pub(crate) fn config() -> SessionConfig {
    SessionConfig {
        api_base: "/api/v1".to_owned(),
        partner: "OpenDrive".to_owned(),
        credential: CredentialPlace::Bearer,
    }
}

/// A session with the fake server, on a store that other sessions may share.
pub(crate) fn session(server: &Rc<FakeServer>, store: &Rc<MemoryStore>) -> Session {
    let transport = Rc::new(FakeTransport(server.clone()));
    let store: Rc<dyn TokenStore> = store.clone();
    let clock: Rc<dyn Clock> = Rc::new(TokioClock::new(1));
    Session::new(config(), transport, store, clock)
}
