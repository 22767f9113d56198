//! One call, from an endpoint's wire form to an answer: compiled once for all endpoints.

use std::rc::Rc;

use futures::FutureExt;
use futures::future::LocalBoxFuture;
use portico_api::encode::OAUTH_SESSION;
use portico_api::encode::{EncodeError, push_percent_encoded};
use portico_api::{Auth, Endpoint, Meta, Payload, WireRequest, encode};

use super::tokens::Tokens;
use super::{CredentialPlace, Session};
use crate::blob::Blob;
use crate::problem::answer::{Answer, of_failure, was_refused};
use crate::problem::{Details, Problem};
use crate::transport::retry::{self, Repeat};
use crate::transport::{Incoming, Outgoing, OutgoingBody, Transport, Wants};

/// Milliseconds without a sign of life after which a call is given up.
const PATIENCE: u64 = 45_000;

/// A call to an endpoint, ready but for the credentials.
pub(crate) struct Call {
    meta: &'static Meta,
    wire: WireRequest,
    repeat: Repeat,
    /// What only transfers need.
    pub(crate) extra: Attachment,
}

/// What a call carries besides an endpoint's parameters.
pub(crate) struct Attachment {
    /// The file part of a multipart body.
    pub(crate) file: Option<Blob>,
    /// Request headers.
    pub(crate) headers: Vec<(&'static str, String)>,
    /// How the answer is wanted.
    pub(crate) wants: Wants,
    /// Told how many bytes of the file part have left.
    pub(crate) progress: Option<Rc<dyn Fn(u64)>>,
    /// Another transport than the session's own.
    pub(crate) transport: Option<Rc<dyn Transport>>,
}

impl Default for Attachment {
    fn default() -> Self {
        Self {
            file: None,
            headers: Vec::new(),
            wants: Wants::Whole,
            progress: None,
            transport: None,
        }
    }
}

impl Session {
    /// Puts an endpoint into its wire form. The tokens are those of this moment.
    pub(crate) fn prepare<E: Endpoint>(
        &self,
        endpoint: &E,
        repeat: Repeat,
    ) -> Result<(Call, Option<Tokens>), Problem> {
        let tokens = self.tokens();
        let wire = encode(endpoint, session_of(&E::META, tokens.is_some()));
        Ok((ready(&E::META, wire, repeat)?, tokens))
    }

    /// Sends a call until it has an answer that is no failure, or must not be sent again.
    ///
    /// Boxed here, so that it is compiled once and not once per endpoint.
    pub(crate) fn perform(&self, call: Call) -> LocalBoxFuture<'static, Result<Incoming, Problem>> {
        self.clone().repeat(call).boxed_local()
    }

    async fn repeat(self, call: Call) -> Result<Incoming, Problem> {
        let mut attempt = 0;
        let mut renewed = false;
        let owner = self.owner();
        loop {
            let tokens = match call.meta.auth {
                Auth::None => None,
                Auth::Session | Auth::Optional => self.fresh_tokens().await?,
            };
            // Another tab may have signed somebody else in meanwhile; this call is none of theirs.
            if tokens.is_some() && owner.is_some() && self.owner() != owner {
                return Err(Problem::SessionExpired);
            }
            let (problem, refused) = match self.attempt(&call, tokens.as_ref()).await {
                Ok(answer) => return Ok(answer),
                Err(failed) => failed,
            };
            if let (Problem::SessionExpired, Some(tokens), false) = (&problem, &tokens, renewed) {
                renewed = true;
                self.renew(tokens.access()).await?;
                continue;
            }
            let random = self.0.clock.random();
            match retry::delay(&problem, refused, call.repeat, attempt, random) {
                Some(wait) => self.0.clock.sleep(wait).await,
                None => return Err(problem),
            }
            attempt += 1;
        }
    }

    /// Sends a call once. The flag of a failure says that the server cannot have carried it out.
    pub(super) async fn attempt(
        &self,
        call: &Call,
        tokens: Option<&Tokens>,
    ) -> Result<Incoming, (Problem, bool)> {
        let request = self.outgoing(call, tokens);
        let transport = call.extra.transport.as_ref().unwrap_or(&self.0.transport);
        let answer = match transport.send(request).await {
            Ok(answer) => answer,
            Err(failure) => return Err((of_failure(failure), false)),
        };
        let problem = Answer {
            endpoint: call.meta.name,
            status: answer.status,
            retry_after: answer.header("retry-after"),
            request_id: answer.header("x-request-id"),
            body: answer.bytes(),
        }
        .problem();
        match problem {
            None => Ok(answer),
            Some(problem) => Err((problem, was_refused(answer.status))),
        }
    }

    fn outgoing(&self, call: &Call, tokens: Option<&Tokens>) -> Outgoing {
        let config = &self.0.config;
        let mut url = format!("{}{}", config.api_base, call.wire.path_and_query());
        let mut headers = call.extra.headers.clone();
        if let Some(tokens) = tokens {
            let token = tokens.access().expose();
            match config.credential {
                CredentialPlace::Bearer => {
                    headers.push(("Authorization", ["Bearer ", token].concat()));
                }
                CredentialPlace::Query => {
                    url.push(if call.wire.query.is_empty() { '?' } else { '&' });
                    url.push_str("access_token=");
                    push_percent_encoded(&mut url, token);
                }
            }
        }
        let body = match (&call.wire.payload, &call.extra.file) {
            (Payload::Empty, _) | (Payload::Multipart { .. }, None) => OutgoingBody::Empty,
            (Payload::Json(text), _) => OutgoingBody::Json(text.clone()),
            (Payload::Multipart { fields, file_field }, Some(file)) => {
                OutgoingBody::Multipart { fields: fields.clone(), file_field, file: file.clone() }
            }
        };
        Outgoing {
            method: call.wire.method,
            url,
            headers,
            body,
            wants: call.extra.wants,
            patience: PATIENCE,
            progress: call.extra.progress.clone(),
        }
    }
}

fn session_of(meta: &Meta, is_signed_in: bool) -> Option<&'static str> {
    match meta.auth {
        Auth::None => None,
        Auth::Optional => is_signed_in.then_some(OAUTH_SESSION),
        Auth::Session => Some(OAUTH_SESSION),
    }
}

fn ready(
    meta: &'static Meta,
    wire: Result<WireRequest, EncodeError>,
    repeat: Repeat,
) -> Result<Call, Problem> {
    match wire {
        Ok(wire) => Ok(Call { meta, wire, repeat, extra: Attachment::default() }),
        Err(error) => {
            let message = error.to_string();
            Err(Problem::Refused(Details { message, endpoint: meta.name, ..Details::default() }))
        }
    }
}

/// An answer with a good status that is not what the contract says.
pub(super) fn bad_answer(
    endpoint: &'static str,
    answer: &Incoming,
    error: &serde_json::Error,
) -> Problem {
    Problem::BadAnswer(Details {
        status: answer.status,
        message: error.to_string(),
        request_id: answer.header("x-request-id").map(str::to_owned),
        endpoint,
    })
}
