//! Bodies that hold parameters: JSON or a form, told apart by what they are.

use std::time::Duration;

use axum::body::Body;
use axum::http::StatusCode;
use bytes::{Bytes, BytesMut};
use futures_util::StreamExt;
use futures_util::stream::{self, BoxStream};
use serde_json::{Map, Value};
use tokio::runtime::Handle;

use super::form;
use crate::config::Limits;
use crate::fault::Fault;

/// What a refused request may still send, in bytes. Browsers read an answer only once they have sent
/// everything; one that hangs up on them is a broken connection and no refusal.
const DRAINED: usize = 64 * 1024 * 1024;

/// The pieces of a body as they arrive. What nobody reads any more is read and thrown away.
pub(crate) struct Frames(Option<BoxStream<'static, Result<Bytes, String>>>);

impl Frames {
    /// The pieces of a stream; the text of an error is why no more will come.
    pub(super) fn new(stream: BoxStream<'static, Result<Bytes, String>>) -> Self {
        Self(Some(stream))
    }

    /// The next piece; none at the end.
    pub(super) async fn next(&mut self) -> Option<Result<Bytes, String>> {
        let next = self.0.as_mut()?.next().await;
        if !matches!(next, Some(Ok(_))) {
            self.0 = None;
        }
        next
    }
}

impl Drop for Frames {
    fn drop(&mut self) {
        let (Some(mut rest), Ok(runtime)) = (self.0.take(), Handle::try_current()) else { return };
        runtime.spawn(async move {
            let mut thrown_away = 0;
            while let Some(Ok(frame)) = rest.next().await {
                thrown_away += frame.len();
                if thrown_away > DRAINED {
                    break;
                }
            }
        });
    }
}

/// A body's pieces; a peer that stays silent for too long has hung up.
pub(super) fn frames(body: Body, silence: Duration) -> Frames {
    let next = move |body: Option<axum::body::BodyDataStream>| async move {
        let mut body = body?;
        match tokio::time::timeout(silence, body.next()).await {
            Ok(Some(Ok(frame))) => Some((Ok(frame), Some(body))),
            Ok(Some(Err(error))) => Some((Err(format!("the body broke off: {error}")), None)),
            Ok(None) => None,
            Err(_) => Some((Err("the body stopped coming".to_owned()), None)),
        }
    };
    Frames::new(stream::unfold(Some(body.into_data_stream()), next).boxed())
}

/// A whole body that is small.
pub(super) async fn collect(body: Body, limits: &Limits) -> Result<Bytes, Fault> {
    let mut frames = frames(body, limits.silence);
    let mut all = BytesMut::new();
    while let Some(frame) = frames.next().await {
        all.extend_from_slice(&frame.map_err(Fault::bad_request)?);
        if all.len() > limits.parameters {
            let message = format!("The body is larger than {} bytes", limits.parameters);
            return Err(Fault::Request(StatusCode::PAYLOAD_TOO_LARGE, message));
        }
    }
    Ok(all.freeze())
}

/// The parameters of a body. Labels are not trusted: clients send JSON as a form and the reverse (wire
/// facts 4), so what looks like an object is read as one.
pub(super) fn parse(
    content_type: &[u8],
    repeated: &[&str],
    bytes: &[u8],
) -> Result<Map<String, Value>, Fault> {
    let malformed = || Fault::bad_request("Error parsing JSON, malformed JSON.");
    let text = bytes.trim_ascii();
    if text.is_empty() {
        return Ok(Map::new());
    }
    match serde_json::from_slice(text) {
        Ok(Value::Object(params)) => return Ok(params),
        // PHP writes an empty object as an empty list.
        Ok(Value::Array(items)) if items.is_empty() => return Ok(Map::new()),
        Ok(_) | Err(_) if content_type.starts_with(b"application/json") => return Err(malformed()),
        Ok(_) | Err(_) => {}
    }
    if text.starts_with(b"{") || text.starts_with(b"[") || !text.contains(&b'=') {
        return Err(malformed());
    }
    let mut params = Map::new();
    form::read(text, repeated, &mut params);
    Ok(params)
}
