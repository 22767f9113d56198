//! Who calls: a classic session or an access token, wherever the request carries it.

use std::net::IpAddr;

use axum::http::HeaderMap;
use axum::http::header::{AUTHORIZATION, USER_AGENT};
use portico_api::Secret;
use portico_api::encode::OAUTH_SESSION;
use serde_json::{Map, Value};

use crate::services::actor::{Actor, Origin, app_name};
use crate::services::problem::Problem;
use crate::services::sign_in;
use crate::state::State;

/// What a request shows to prove who sent it.
#[derive(Clone, Debug)]
pub(crate) enum Credential {
    /// A classic session's id.
    Session(Secret),
    /// An OAuth2 access token.
    Token(Secret),
}

/// Somebody who is signed in.
pub(crate) struct Caller {
    pub(crate) actor: Actor,
    pub(crate) credential: Credential,
}

/// Anybody, signed in or not.
pub(crate) struct Guest {
    pub(crate) actor: Option<Actor>,
    pub(crate) credential: Option<Credential>,
    /// Where the request came from.
    pub(crate) address: Option<IpAddr>,
    pub(crate) headers: HeaderMap,
}

/// Finds the credential: a bearer header, an access token beside the session `OAUTH`, or a classic session
/// (wire facts 1.2).
pub(crate) fn credential(headers: &HeaderMap, params: &Map<String, Value>) -> Option<Credential> {
    let text = |name: &str| match params.get(name) {
        Some(Value::String(text)) if !text.is_empty() => Some(text.clone()),
        Some(Value::Number(number)) => Some(number.to_string()),
        _ => None,
    };
    let bearer =
        headers.get(AUTHORIZATION).and_then(|value| value.to_str().ok()).and_then(|value| {
            let (scheme, token) = value.split_once(' ')?;
            scheme.eq_ignore_ascii_case("bearer").then(|| token.trim().to_owned())
        });
    let token = |text: String| Credential::Token(Secret::new(text));
    if let Some(bearer) = bearer {
        return Some(token(bearer));
    }
    match text("session_id") {
        Some(session) if !session.eq_ignore_ascii_case(OAUTH_SESSION) => {
            Some(Credential::Session(Secret::new(session)))
        }
        _ => text("access_token").map(token),
    }
}

impl Guest {
    /// From where and with which program somebody signs in. A `version` that a client sends is its name; most
    /// send none, and say what they are in a header.
    pub(crate) fn origin(&self, version: Option<&str>) -> Origin {
        let header = || self.headers.get(USER_AGENT).and_then(|value| value.to_str().ok());
        let said = version.filter(|text| !text.is_empty()).or_else(header);
        Origin { address: self.address, app: said.map_or_else(String::new, app_name) }
    }
}

/// Whose credential this is.
pub(crate) async fn identify(
    state: &State,
    credential: Credential,
    address: Option<IpAddr>,
) -> Result<Caller, Problem> {
    let actor = match &credential {
        Credential::Session(id) => sign_in::by_session(state, id.expose(), address).await?,
        Credential::Token(token) => {
            sign_in::by_access_token(state, token.expose(), address).await?
        }
    };
    Ok(Caller { actor, credential })
}
