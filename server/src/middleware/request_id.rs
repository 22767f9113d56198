//! Gives each request an id, logs it, and turns every inner failure into an answer that tells only the id.

use std::panic::AssertUnwindSafe;
use std::time::Instant;

use axum::extract::{Request, State as FromState};
use axum::http::{HeaderName, HeaderValue, StatusCode};
use axum::middleware::Next;
use axum::response::Response;
use futures_util::FutureExt;

use super::label;
use crate::fault::{self, Hidden};
use crate::state::State;

/// The header that carries the id.
pub(crate) const HEADER: HeaderName = HeaderName::from_static("x-request-id");

/// The layer.
pub(crate) async fn request_id(
    FromState(state): FromState<State>,
    request: Request,
    next: Next,
) -> Response {
    let id = state.random().id().unwrap_or_else(|_| "unknown".to_owned());
    let method = request.method().clone();
    // Never a path or a query: both may hold a session, and the path of a link is as good as a password.
    let place = label::of_path(request.uri().path());
    let begun = Instant::now();
    let answered = AssertUnwindSafe(next.run(request)).catch_unwind().await;
    let mut response = answered.unwrap_or_else(|panic| {
        let text = panic
            .downcast_ref::<&str>()
            .map(|text| (*text).to_owned())
            .or_else(|| panic.downcast_ref::<String>().cloned())
            .unwrap_or_default();
        let mut response = fault::envelope(StatusCode::INTERNAL_SERVER_ERROR, "");
        response.extensions_mut().insert(Hidden(format!("panic: {text}")));
        response
    });
    let named = label::of_answer(&response);
    let endpoint = named.unwrap_or(place);
    if let Some(Hidden(cause)) = response.extensions().get::<Hidden>().cloned() {
        let status = response.status();
        tracing::error!(%id, %method, endpoint, %cause, "a request failed inside");
        let sentence = match status {
            StatusCode::INSUFFICIENT_STORAGE => "The server has no space left",
            _ => "Something went wrong in the server",
        };
        response = fault::envelope(status, format!("{sentence} (request {id})"));
        if let Some(name) = named {
            response.extensions_mut().insert(label::Endpoint(name));
        }
    }
    let status = response.status().as_u16();
    // As a number: a longer one is written as text.
    let milliseconds = u64::try_from(begun.elapsed().as_millis()).unwrap_or(u64::MAX);
    tracing::info!(%id, %method, endpoint, status, milliseconds, "request");
    if let Ok(value) = HeaderValue::from_str(&id) {
        response.headers_mut().insert(HEADER, value);
    }
    response
}

#[cfg(test)]
mod tests {
    use axum::Router;
    use axum::body::Body;
    use axum::routing::get;
    use http_body_util::BodyExt as _;
    use tower::ServiceExt as _;

    use super::*;
    use crate::clock::Clock;
    use crate::testing::{self, TemporaryFolder};

    #[tokio::test]
    async fn a_panic_is_an_answer_that_tells_nothing() {
        let folder = TemporaryFolder::new().unwrap();
        let state = testing::open(testing::config(folder.path()), Clock::system()).await.unwrap();
        let panics = || async {
            if true {
                panic!("the secret is 42")
            }
        };
        let app = Router::new()
            .route("/", get(panics))
            .layer(axum::middleware::from_fn_with_state(state, request_id));
        let request = Request::get("/").body(Body::empty()).unwrap();
        let response = app.oneshot(request).await.unwrap();
        assert_eq!(response.status(), StatusCode::INTERNAL_SERVER_ERROR);
        let id = response.headers()[HEADER].to_str().unwrap().to_owned();
        let body = response.into_body().collect().await.unwrap().to_bytes();
        let text = String::from_utf8_lossy(&body);
        assert!(text.contains(&id) && !text.contains("42"), "{text}");
    }
}
