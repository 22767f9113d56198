//! The routes, registered from the endpoints' own types: method and path cannot differ from the contract.

use std::future::Future;
use std::net::{IpAddr, SocketAddr};

use axum::Router;
use axum::extract::{ConnectInfo, Request};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::{MethodFilter, on};
use futures_util::future::BoxFuture;
use portico_api::endpoint::placeholder;
use portico_api::{Auth, Body, Endpoint, Meta, Method};

use crate::caller::{self, Caller, Credential, Guest};
use crate::fault::{self, Fault};
use crate::middleware::label;
use crate::services::problem::Problem;
use crate::state::State;
use crate::wire::multipart::FilePart;
use crate::wire::{self, Gathered};

/// Where the API is.
pub(crate) const BASE: &str = "/api/v1";

/// The guide prints the version twice in places, so both are served (wire facts 1.1).
const BASES: [&str; 2] = [BASE, "/api/v1/v1"];

/// Routes while they are registered.
pub(crate) struct Routes {
    router: Router<State>,
    registered: Vec<Meta>,
}

impl Routes {
    pub(crate) fn new() -> Self {
        Self { router: Router::new(), registered: Vec::new() }
    }

    /// An endpoint for those who are signed in.
    pub(crate) fn on<E, F, Fut>(self, handler: F) -> Self
    where
        E: Endpoint,
        F: Fn(State, Caller, E) -> Fut + Clone + Send + Sync + 'static,
        Fut: Future<Output = Result<E::Response, Problem>> + Send + 'static,
    {
        self.add(E::META, move |state, call| {
            let handler = handler.clone();
            Box::pin(async move {
                let caller = caller(&state, call.credential(), call.address).await?;
                let answer = handler(state, caller, wire::parse(call.gathered.params)?).await?;
                Ok(fault::json(StatusCode::OK, &answer))
            })
        })
    }

    /// An endpoint for those who are signed in that writes its answer itself, perhaps while it is sent.
    pub(crate) fn written<E, F, Fut>(self, handler: F) -> Self
    where
        E: Endpoint,
        F: Fn(State, Caller, E) -> Fut + Clone + Send + Sync + 'static,
        Fut: Future<Output = Result<Response, Problem>> + Send + 'static,
    {
        self.add(E::META, move |state, call| {
            let handler = handler.clone();
            Box::pin(async move {
                let caller = caller(&state, call.credential(), call.address).await?;
                Ok(handler(state, caller, wire::parse(call.gathered.params)?).await?)
            })
        })
    }

    /// An endpoint for anybody.
    pub(crate) fn guest<E, F, Fut>(self, handler: F) -> Self
    where
        E: Endpoint,
        F: Fn(State, Guest, E) -> Fut + Clone + Send + Sync + 'static,
        Fut: Future<Output = Result<E::Response, Problem>> + Send + 'static,
    {
        self.add(E::META, move |state, call| {
            let handler = handler.clone();
            Box::pin(async move {
                let guest = call.nobody();
                let answer = handler(state, guest, wire::parse(call.gathered.params)?).await?;
                Ok(fault::json(StatusCode::OK, &answer))
            })
        })
    }

    /// An endpoint for anybody that shows more to those who are signed in.
    pub(crate) fn guest_or_user<E, F, Fut>(self, handler: F) -> Self
    where
        E: Endpoint,
        F: Fn(State, Guest, E) -> Fut + Clone + Send + Sync + 'static,
        Fut: Future<Output = Result<E::Response, Problem>> + Send + 'static,
    {
        self.add(E::META, move |state, call| {
            let handler = handler.clone();
            Box::pin(async move {
                let guest = admit(&state, call.nobody(), E::META.auth).await?;
                let answer = handler(state, guest, wire::parse(call.gathered.params)?).await?;
                Ok(fault::json(StatusCode::OK, &answer))
            })
        })
    }

    /// The grant endpoint, whose errors are flat (wire facts 1.2).
    pub(crate) fn grant<E, F, Fut>(self, handler: F) -> Self
    where
        E: Endpoint,
        F: Fn(State, Guest, E) -> Fut + Clone + Send + Sync + 'static,
        Fut: Future<Output = Result<E::Response, Problem>> + Send + 'static,
    {
        self.add(E::META, move |state, call| {
            let handler = handler.clone();
            Box::pin(async move {
                let guest = call.nobody();
                let params = wire::parse(call.gathered.params).map_err(flat)?;
                let answer = handler(state, guest, params).await.map_err(Fault::Grant)?;
                Ok(fault::json(StatusCode::OK, &answer))
            })
        })
    }

    /// An endpoint that answers with anything but JSON.
    pub(crate) fn bytes<E, F, Fut>(self, handler: F) -> Self
    where
        E: Endpoint,
        F: Fn(State, Guest, E) -> Fut + Clone + Send + Sync + 'static,
        Fut: Future<Output = Result<Response, Fault>> + Send + 'static,
    {
        self.add(E::META, move |state, call| {
            let handler = handler.clone();
            Box::pin(async move {
                let guest = admit(&state, call.nobody(), E::META.auth).await?;
                handler(state, guest, wire::parse(call.gathered.params)?).await
            })
        })
    }

    /// An endpoint that takes a file.
    pub(crate) fn upload<E, F, Fut>(self, handler: F) -> Self
    where
        E: Endpoint,
        F: Fn(State, Caller, E, FilePart) -> Fut + Clone + Send + Sync + 'static,
        Fut: Future<Output = Result<E::Response, Problem>> + Send + 'static,
    {
        self.add(E::META, move |state, call| {
            let handler = handler.clone();
            Box::pin(async move {
                let caller = caller(&state, call.credential(), call.address).await?;
                let params = wire::parse(call.gathered.params)?;
                let file = call.gathered.file.ok_or_else(|| no_file(&E::META))?;
                Ok(fault::json(StatusCode::OK, &handler(state, caller, params, file).await?))
            })
        })
    }

    fn add(
        mut self,
        meta: Meta,
        run: impl Fn(State, Call) -> BoxFuture<'static, Result<Response, Fault>>
        + Clone
        + Send
        + Sync
        + 'static,
    ) -> Self {
        for address in meta.addresses() {
            let run = run.clone();
            let handler = move |state: axum::extract::State<State>, request: Request| {
                let run = run.clone();
                async move {
                    let mut response = match Call::read(&meta, address, &state.0, request).await {
                        Ok(call) => run(state.0, call).await.unwrap_or_else(Fault::into_response),
                        Err(fault) => fault.into_response(),
                    };
                    response.extensions_mut().insert(label::Endpoint(meta.name));
                    response
                }
            };
            let pattern = pattern(address);
            for base in BASES {
                let method = on(filter(meta.method), handler.clone());
                self.router = self.router.route(&format!("{base}{pattern}"), method);
            }
        }
        self.registered.push(meta);
        self
    }

    /// The routes, and the endpoints that they serve.
    pub(crate) fn finish(self) -> (Router<State>, Vec<Meta>) {
        let unknown = || async { Fault::UnknownRoute.into_response() };
        (self.router.method_not_allowed_fallback(unknown), self.registered)
    }
}

/// An address as the router knows it: places are numbered, because two methods may name the same place
/// differently (`POST /tasks.json/…/{task_list_id}` and `PUT /tasks.json/…/{task_id}`), which it refuses.
pub(crate) fn pattern(address: &str) -> String {
    let mut pattern = String::with_capacity(address.len());
    for (index, part) in address.split('/').skip(1).enumerate() {
        match placeholder(part) {
            Some(_) => pattern.push_str(&format!("/{{{index}}}")),
            None => {
                pattern.push('/');
                pattern.push_str(part);
            }
        }
    }
    pattern
}

/// A grant whose parameters are wrong: flat too.
fn flat(fault: Fault) -> Fault {
    match fault {
        // serde's sentence about the grant type's own words.
        Fault::Request(_, message) if message.contains("(password, ") => {
            Fault::Grant(Problem::UnsupportedGrant)
        }
        Fault::Request(_, message) => Fault::Grant(Problem::BadGrant(message)),
        other => other,
    }
}

pub(crate) fn filter(method: Method) -> MethodFilter {
    match method {
        Method::Get => MethodFilter::GET.or(MethodFilter::HEAD),
        Method::Post => MethodFilter::POST,
        Method::Put => MethodFilter::PUT,
        Method::Delete => MethodFilter::DELETE,
    }
}

/// One request, taken apart but not yet trusted.
struct Call {
    gathered: Gathered,
    address: Option<IpAddr>,
}

impl Call {
    async fn read(
        meta: &Meta,
        address: &str,
        state: &State,
        request: Request,
    ) -> Result<Self, Fault> {
        let peer = request
            .extensions()
            .get::<ConnectInfo<SocketAddr>>()
            .map(|ConnectInfo(address)| address.ip());
        let gathered = wire::gather(meta, address, request, &state.config().limits).await?;
        Ok(Self { gathered, address: peer })
    }

    fn credential(&self) -> Option<Credential> {
        caller::credential(&self.gathered.parts.headers, &self.gathered.params)
    }

    fn nobody(&self) -> Guest {
        Guest {
            actor: None,
            credential: self.credential(),
            address: self.address,
            headers: self.gathered.parts.headers.clone(),
        }
    }
}

/// The refusal of a request that should have brought a file: the chapter of brandings has one of its own
/// (guide 2.6).
fn no_file(meta: &Meta) -> Problem {
    match meta.body {
        Body::Multipart("file") => Problem::Missing("Please select file for upload."),
        Body::Multipart(name) | Body::QueryAndFile(name) => Problem::Required(name),
        Body::Params => Problem::Required("file_data"),
    }
}

async fn caller(
    state: &State,
    credential: Option<Credential>,
    address: Option<IpAddr>,
) -> Result<Caller, Problem> {
    caller::identify(state, credential.ok_or(Problem::NoSession)?, address).await
}

/// Whoever it is. A credential that is shown must be good, or a client would never notice that its session
/// is over.
async fn admit(state: &State, mut guest: Guest, auth: Auth) -> Result<Guest, Problem> {
    match guest.credential.clone() {
        Some(credential) => {
            let caller = caller::identify(state, credential, guest.address).await?;
            guest.actor = Some(caller.actor);
        }
        None => match auth {
            Auth::Session => return Err(Problem::NoSession),
            Auth::Optional | Auth::None => {}
        },
    }
    Ok(guest)
}
