//! What a request is called where its path must not be told: paths hold sessions, ids and links.

use axum::response::Response;

/// The endpoint that answered; the router marks its answers with it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Endpoint(pub(crate) &'static str);

/// The endpoint that answered, if it was one of the contract's.
pub(crate) fn of_answer(response: &Response) -> Option<&'static str> {
    response.extensions().get::<Endpoint>().map(|endpoint| endpoint.0)
}

/// What else a path is.
pub(crate) fn of_path(path: &str) -> &'static str {
    let mut parts = path.split('/').skip(1);
    match parts.next() {
        Some("api") => "unknown",
        Some("l") => "link",
        Some("f") => "public",
        Some("healthz") => "health",
        _ => "app",
    }
}
