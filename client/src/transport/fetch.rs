//! The browser's transport: fetch. What carries a file goes by XHR instead (`xhr.rs`), which the sign-in page never loads.

use futures::future::{Either, LocalBoxFuture, select};
use futures::{FutureExt, StreamExt};
use gloo_net::http::{Method as HttpMethod, RequestBuilder, Response};
use js_sys::Reflect;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{AbortController, ReadableStreamDefaultReader, RequestCache, RequestCredentials};

use super::{
    Failure, Incoming, IncomingBody, KEPT_HEADERS, Outgoing, OutgoingBody, Pieces, Transport, Wants,
};
use crate::blob::Blob;
use crate::clock::browser::sleep;

/// Fetch. It carries no file.
#[derive(Debug, Clone, Copy, Default)]
pub struct FetchTransport;

impl Transport for FetchTransport {
    fn send(&self, request: Outgoing) -> LocalBoxFuture<'static, Result<Incoming, Failure>> {
        send(request).boxed_local()
    }
}

/// Aborts the request when dropped before its time.
struct Abort(Option<AbortController>);

impl Drop for Abort {
    fn drop(&mut self) {
        if let Some(controller) = &self.0 {
            controller.abort();
        }
    }
}

async fn send(request: Outgoing) -> Result<Incoming, Failure> {
    let abort = Abort(AbortController::new().ok());
    let signal = abort.0.as_ref().map(AbortController::signal);
    let mut builder = RequestBuilder::new(&request.url)
        .method(HttpMethod::from_bytes(request.method.as_str().as_bytes()).unwrap_or_default())
        // Tokens travel in headers; a cookie of the host is none of the API's business.
        .credentials(RequestCredentials::Omit)
        .cache(RequestCache::NoStore)
        .abort_signal(signal.as_ref());
    for (name, value) in &request.headers {
        builder = builder.header(name, value);
    }
    let built = match request.body {
        OutgoingBody::Json(text) => builder.header("Content-Type", "application/json").body(text),
        OutgoingBody::Empty => builder.build(),
        // Without its file it would be another request.
        OutgoingBody::Multipart { .. } => return Err(Failure::NoConnection),
    };
    let built = built.map_err(|_| Failure::NoConnection)?;
    let response =
        in_time(request.patience, built.send()).await?.map_err(|_| Failure::NoConnection)?;
    let status = response.status();
    let headers = kept_headers(|name| response.headers().get(name));
    let body = if request.wants == Wants::Stream && status < 400 {
        IncomingBody::Stream(pieces(&response, abort, request.patience))
    } else {
        let bytes = in_time(request.patience, response.binary()).await?;
        IncomingBody::Whole(bytes.map_err(|_| Failure::NoConnection)?)
    };
    Ok(Incoming { status, headers, body })
}

/// Picks the headers that are looked at.
pub(super) fn kept_headers(get: impl Fn(&str) -> Option<String>) -> Vec<(&'static str, String)> {
    KEPT_HEADERS.into_iter().filter_map(|name| get(name).map(|value| (name, value))).collect()
}

async fn in_time<T>(patience: u64, work: impl Future<Output = T>) -> Result<T, Failure> {
    match select(std::pin::pin!(work), std::pin::pin!(sleep(patience))).await {
        Either::Left((done, _)) => Ok(done),
        Either::Right(_) => Err(Failure::TimedOut),
    }
}

/// The pieces as the browser gives them; they never enter this program's memory.
fn pieces(response: &Response, abort: Abort, patience: u64) -> Pieces {
    let reader = response
        .body()
        .map(|stream| stream.get_reader().unchecked_into::<ReadableStreamDefaultReader>());
    let Some(reader) = reader else { return futures::stream::empty().boxed_local() };
    futures::stream::unfold(Some((reader, abort)), move |state| async move {
        let (reader, mut abort) = state?;
        match next_piece(&reader, patience).await {
            Ok(Some(piece)) => Some((Ok(piece), Some((reader, abort)))),
            Ok(None) => {
                abort.0 = None;
                None
            }
            Err(failure) => Some((Err(failure), None)),
        }
    })
    .boxed_local()
}

async fn next_piece(
    reader: &ReadableStreamDefaultReader,
    patience: u64,
) -> Result<Option<Blob>, Failure> {
    let result = in_time(patience, JsFuture::from(reader.read()))
        .await?
        .map_err(|_| Failure::NoConnection)?;
    let field = |name: &str| Reflect::get(&result, &JsValue::from_str(name)).unwrap_or_default();
    if field("done").is_truthy() {
        return Ok(None);
    }
    Blob::of_array(&field("value")).map(Some).map_err(|_| Failure::NoConnection)
}
