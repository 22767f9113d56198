//! Lets pages of other sites call the API, if the deployment names them (`--cors-origin`).
//!
//! There are no cookies, so nothing is said about credentials: a page shows its token like any other client.

use axum::body::Body;
use axum::extract::{Request, State as FromState};
use axum::http::{HeaderName, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::Response;

use crate::router::BASE;
use crate::state::State;

/// What a page may ask with.
const METHODS: HeaderValue = HeaderValue::from_static("GET, HEAD, POST, PUT, DELETE");

/// What a page may say besides.
const HEADERS: HeaderValue =
    HeaderValue::from_static("authorization, content-type, range, if-none-match, if-range");

/// What a page may see of an answer besides.
const EXPOSED: HeaderValue = HeaderValue::from_static(
    "x-request-id, retry-after, content-disposition, content-range, accept-ranges, etag",
);

/// How long a browser need not ask again, in seconds.
const AGE: HeaderValue = HeaderValue::from_static("7200");

const ALLOW_ORIGIN: HeaderName = header::ACCESS_CONTROL_ALLOW_ORIGIN;

/// The layer.
pub(crate) async fn cors(
    FromState(state): FromState<State>,
    request: Request,
    next: Next,
) -> Response {
    let allowed = &state.config().cors;
    let is_api = request.uri().path().strip_prefix(BASE).is_some_and(|rest| rest.starts_with('/'));
    if allowed.is_empty() || !is_api {
        return next.run(request).await;
    }
    let origin = request.headers().get(header::ORIGIN).cloned();
    let origin =
        origin.filter(|origin| allowed.iter().any(|known| known.as_bytes() == origin.as_bytes()));
    let is_question = *request.method() == Method::OPTIONS
        && request.headers().contains_key(header::ACCESS_CONTROL_REQUEST_METHOD);
    let mut response = match (&origin, is_question) {
        (Some(_), true) => answer_question(),
        (_, _) => next.run(request).await,
    };
    let headers = response.headers_mut();
    // What one site may read must not be kept for another one.
    headers.append(header::VARY, HeaderValue::from_static("Origin"));
    if let Some(origin) = origin {
        headers.insert(ALLOW_ORIGIN, origin);
        headers.insert(header::ACCESS_CONTROL_EXPOSE_HEADERS, EXPOSED);
    }
    response
}

/// A browser asks beforehand whether a page may.
fn answer_question() -> Response {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = StatusCode::NO_CONTENT;
    let headers = response.headers_mut();
    headers.insert(header::ACCESS_CONTROL_ALLOW_METHODS, METHODS);
    headers.insert(header::ACCESS_CONTROL_ALLOW_HEADERS, HEADERS);
    headers.insert(header::ACCESS_CONTROL_MAX_AGE, AGE);
    response
}
